package lexicon

// PlaceWord reports whether a noun, in the singular and in lower case, heads
// the names or descriptions of places: "border", "airport", "strait".
func PlaceWord(lemma string) bool {
	_, ok := find(placeNouns[:], lemma, func(s *string) string { return *s })
	return ok
}

// placeNouns is sorted.
var placeNouns = [...]string{
	"airbase", "airfield", "airport", "airspace", "airstrip", "archipelago", "area", "avenue", "bank", "barracks", "base", "basin", "bay", "beach",
	"belt", "border", "borderland", "boundary", "bridge", "buffer zone", "camp", "campus", "canal", "canton", "cape", "capital", "castle", "cathedral",
	"cemetery", "checkpoint", "city", "coast", "coastline", "compound", "continent", "corridor", "country", "countryside", "county", "crossing", "dam",
	"delta", "demarcation line", "department", "desert", "district", "embankment", "enclave", "estuary", "exclave", "facility", "factory", "farm",
	"field", "forest", "fort", "frontier", "frontline", "garrison", "gate", "ghetto", "gorge", "governorate", "green line", "ground", "gulf", "hamlet",
	"harbor", "harbour", "headland", "headquarters", "heartland", "heights", "highland", "highlands", "highway", "hill", "hills", "hilltop",
	"hinterland", "home", "homeland", "horn", "hospital", "hotel", "house", "island", "islet", "isthmus", "jail", "junction", "jungle", "kingdom",
	"lagoon", "lake", "land", "landing", "line", "lowland", "lowlands", "mainland", "market", "marsh", "marshes", "mine", "monastery", "mosque",
	"motorway", "mount", "mountain", "mountains", "municipality", "neighborhood", "neighbourhood", "no man's land", "north", "northeast", "northwest",
	"oasis", "oblast", "ocean", "oilfield", "outpost", "outskirts", "palace", "parish", "park", "pass", "peak", "peninsula", "pipeline", "plain",
	"plains", "plant", "plateau", "plaza", "point", "port", "post", "power plant", "power station", "prefecture", "prison", "province", "quarter",
	"railway", "range", "refinery", "refuge", "region", "republic", "reservoir", "ridge", "river", "riverbank", "road", "roadblock", "route", "ruins",
	"sanctuary", "school", "sea", "seaport", "sector", "settlement", "shelter", "shore", "shrine", "site", "soil", "sound", "south", "southeast",
	"southwest", "square", "stadium", "state", "station", "strait", "straits", "street", "strip", "stronghold", "subdistrict", "suburb", "swamp",
	"temple", "terminal", "terrain", "territory", "theatre", "town", "township", "tract", "trench", "triangle", "tunnel", "valley", "venue", "vicinity",
	"village", "voivodeship", "volcano", "wadi", "ward", "waters", "waterway", "west", "west bank", "wharf", "wilderness", "wood", "woods", "zone",
}
