package ceasefire

// Force is a body of armed troops, standing, planned or refused.
type Force struct {
	Provision
	Kind         ForceKind `json:"kind,omitzero"`
	Lead         ActorID   `json:"lead,omitempty"`
	Contributors []ActorID `json:"contributors,omitempty"`
	// Host is the state where it is, or is to be.
	Host ActorID `json:"host,omitempty"`
	// Seat is the place of its headquarters, as written.
	Seat string `json:"seat,omitempty"`
	// Area lists the places it covers, as written.
	Area     []string `json:"area,omitempty"`
	Tasks    []Task   `json:"tasks,omitempty"`
	Strength Quantity `json:"strength,omitzero"`
}

// Guarantee is a promise to protect or support a settlement or a party to it.
// Its Kind is zero for "security guarantees" as a whole.
type Guarantee struct {
	Provision
	Kind          GuaranteeKind `json:"kind,omitzero"`
	Guarantors    []ActorID     `json:"guarantors,omitempty"`
	Beneficiaries []ActorID     `json:"beneficiaries,omitempty"`
	Form          Form          `json:"form,omitzero"`
	// Trigger is what obliges the guarantor to act ("in case of a new attack").
	Trigger *Condition `json:"trigger,omitempty"`
}

// Pledge is one undertaking, offer or refusal.
type Pledge struct {
	Provision
	// By is who undertakes it: the state or body a person speaks for, else the person.
	By     []ActorID `json:"by,omitempty"`
	Action Action    `json:"action,omitzero"`
	// To lists who receives.
	To []ActorID `json:"to,omitempty"`
	// Toward is the provision the pledge serves.
	Toward   ID       `json:"toward,omitempty"`
	Quantity Quantity `json:"quantity,omitzero"`
	Place    string   `json:"place,omitempty"`
}
