package lexicon

// A seatRow is a palace, street or office that stands for a government.
type seatRow struct {
	country string
	name    string
	forms   string // other names, parted by "|"
}

// seats is sorted by country, then name.
var seats = [...]seatRow{
	{"AR", "Casa Rosada", ""},
	{"AT", "Ballhausplatz", ""},
	{"BR", "Itamaraty", "Itamaraty Palace"},
	{"BR", "Planalto", "Planalto Palace|Palácio do Planalto"},
	{"CL", "La Moneda", "Moneda Palace|La Moneda Palace"},
	{"CN", "Zhongnanhai", ""},
	{"CO", "Casa de Nariño", "Nariño Palace|Palacio de Nariño"},
	{"CZ", "Prague Castle", "Hradčany"},
	{"DE", "Chancellery", "Kanzleramt|Federal Chancellery|Bellevue Palace|Schloss Bellevue"},
	{"DK", "Christiansborg", ""},
	{"EC", "Carondelet Palace", "Carondelet"},
	{"ES", "Moncloa", "La Moncloa|Moncloa Palace"},
	{"FR", "Élysée Palace", "Élysée|Elysée|Élysée palace|Matignon|Hôtel Matignon"},
	{"GB", "Downing Street", "10 Downing Street|Number 10|No. 10|No 10|Whitehall"},
	{"GR", "Maximos Mansion", "Maximou Mansion"},
	{"IE", "Áras an Uachtaráin", "Leinster House|Merrion Street"},
	{"IN", "Rashtrapati Bhavan", "Raisina Hill|South Block"},
	{"IT", "Palazzo Chigi", "Chigi Palace|Quirinale|Quirinal Palace|Farnesina"},
	{"JP", "Kantei", "Nagatacho|Kasumigaseki"},
	{"KR", "Blue House", "Cheong Wa Dae|Cheongwadae"},
	{"KZ", "Akorda", "Ak Orda"},
	{"LB", "Baabda", "Baabda Palace|Grand Serail|Ain el-Tineh"},
	{"MX", "Los Pinos", ""},
	{"NG", "Aso Rock", "Aso Villa"},
	{"NL", "Binnenhof", ""},
	{"PH", "Malacañang", "Malacañan Palace|Malacañang Palace"},
	{"PL", "Belweder", "Belweder Palace"},
	{"PS", "Muqata", "Mukata"},
	{"PT", "Belém Palace", "São Bento"},
	{"RO", "Cotroceni", "Cotroceni Palace|Victoria Palace"},
	{"RU", "Kremlin", "Smolenskaya Square|Smolenskaya"},
	{"SE", "Rosenbad", ""},
	{"SG", "Istana", ""},
	{"SK", "Grassalkovich Palace", ""},
	{"SO", "Villa Somalia", ""},
	{"TN", "Carthage Palace", "Kasbah"},
	{"TR", "Beştepe", "Çankaya|Ak Saray"},
	{"UA", "Bankova", "Bankova Street|Mariinskyi Palace|Mariinsky Palace"},
	{"US", "White House", "Oval Office|West Wing"},
	{"VE", "Miraflores", "Miraflores Palace"},
	{"YE", "Maashiq Palace", ""},
	{"ZA", "Union Buildings", "Tuynhuys"},
}
