package parse

import (
	"sort"

	"github.com/openceasefire/ceasefire"
	"github.com/openceasefire/ceasefire/parse/internal/syntax"
)

// A frame maps a verb, with its particle and what it is done to, to the action
// of a pledge. To teach a verb, add one line; the rows of one verb are tried in
// order and the first whose parts fit is taken.
type frame struct {
	verb     string
	particle string // "out" in "pull out"; "" when there is none
	object   class  // what it is done to; 0: nothing is asked of the object
	prep     string // a phrase with this preposition must stand beside it, ...
	of       class  // ... with a noun of this meaning (0: any)
	subject  class  // what does it, when not an actor: "the troops will leave"; 0: an actor
	action   ceasefire.Action
	event    bool // also a pledge when told as having happened ("freed four hostages"); otherwise only under an operator or a future
}

// frames is sorted by verb.
var frames = [...]frame{
	{verb: "abandon", object: ground, action: ceasefire.ActionWithdraw, event: true},
	{verb: "abandon", object: weapons, action: ceasefire.ActionDisarm, event: true},
	{verb: "abide", prep: "by", of: truce | paper, action: ceasefire.ActionHalt},
	{verb: "abstain", prep: "from", of: fire, action: ceasefire.ActionHalt},
	{verb: "accommodate", object: organ | corps | gathering | troops | observers, action: ceasefire.ActionHost},
	{verb: "add", object: troops | police | observers, action: ceasefire.ActionDeploy, event: true},
	{verb: "admit", object: observers | aid | organ, action: ceasefire.ActionOpen},
	{verb: "agree", prep: "to", of: ways | aid, action: ceasefire.ActionOpen},
	{verb: "aid", object: organ | corps | truce | troops, action: ceasefire.ActionSupport},
	{verb: "airlift", object: goods | weapons | aid, action: ceasefire.ActionSupply},
	{verb: "allow", object: aid | observers | organ, action: ceasefire.ActionOpen},
	{verb: "arm", object: goods | weapons | aid, action: ceasefire.ActionSupply},
	{verb: "arm", object: troops | police | corps, action: ceasefire.ActionSupply},
	{verb: "arrive", subject: troops | police | observers, action: ceasefire.ActionDeploy, event: true},
	{verb: "assign", object: troops | police | observers, action: ceasefire.ActionDeploy, event: true},
	{verb: "assist", action: ceasefire.ActionSupport},
	{verb: "assure", object: ways | aid, action: ceasefire.ActionOpen},
	{verb: "attend", object: gathering, action: ceasefire.ActionNegotiate},
	{verb: "attend", action: ceasefire.ActionNegotiate},
	{verb: "back", object: organ | corps | money, action: ceasefire.ActionSupport},
	{verb: "bankroll", action: ceasefire.ActionFund},
	{verb: "bargain", prep: "with", action: ceasefire.ActionNegotiate},
	{verb: "base", object: troops | observers, action: ceasefire.ActionDeploy, event: true},
	{verb: "bolster", object: organ | corps | truce | troops, action: ceasefire.ActionSupport},
	{verb: "bring", particle: "home", object: troops, action: ceasefire.ActionWithdraw, event: true},
	{verb: "bring", particle: "home", object: captives, action: ceasefire.ActionRelease, event: true},
	{verb: "broker", action: ceasefire.ActionMediate},
	{verb: "budget", object: money, action: ceasefire.ActionFund},
	{verb: "build", object: base, action: ceasefire.ActionHost},
	{verb: "buttress", object: organ | corps | truce | troops, action: ceasefire.ActionSupport},
	{verb: "canton", object: weapons, action: ceasefire.ActionDisarm, event: true},
	{verb: "canton", object: troops, action: ceasefire.ActionDisarm, event: true},
	{verb: "cease", object: fire, action: ceasefire.ActionHalt, event: true},
	{verb: "cease", action: ceasefire.ActionHalt},
	{verb: "cede", object: ground, action: ceasefire.ActionWithdraw, event: true},
	{verb: "chair", object: organ | corps, action: ceasefire.ActionLead},
	{verb: "clear", object: weapons, action: ceasefire.ActionDisarm, event: true},
	{verb: "clear", object: ways, action: ceasefire.ActionOpen},
	{verb: "co-chair", object: organ, action: ceasefire.ActionLead},
	{verb: "coach", object: troops | police | observers, action: ceasefire.ActionTrain},
	{verb: "come", particle: "back", prep: "to", of: gathering, action: ceasefire.ActionNegotiate},
	{verb: "come", particle: "back", action: ceasefire.ActionJoin},
	{verb: "come", particle: "in", action: ceasefire.ActionJoin},
	{verb: "command", object: organ | corps, action: ceasefire.ActionLead},
	{verb: "confer", prep: "with", action: ceasefire.ActionNegotiate},
	{verb: "consult", action: ceasefire.ActionConsult},
	{verb: "contribute", object: troops | police | observers, action: ceasefire.ActionDeploy, event: true},
	{verb: "contribute", object: money, action: ceasefire.ActionFund},
	{verb: "contribute", object: goods | weapons, action: ceasefire.ActionSupply},
	{verb: "contribute", object: knowledge, action: ceasefire.ActionShareIntelligence},
	{verb: "contribute", prep: "to", of: corps | organ, action: ceasefire.ActionDeploy},
	{verb: "cover", object: money, action: ceasefire.ActionFund},
	{verb: "cut", object: troops, action: ceasefire.ActionWithdraw, event: true},
	{verb: "decamp", subject: troops, action: ceasefire.ActionWithdraw, event: true},
	{verb: "decommission", object: weapons, action: ceasefire.ActionDisarm, event: true},
	{verb: "defend", action: ceasefire.ActionDefend},
	{verb: "deliver", object: goods | weapons | aid, action: ceasefire.ActionSupply},
	{verb: "demobilise", action: ceasefire.ActionDisarm},
	{verb: "demobilise", object: troops, action: ceasefire.ActionDisarm, event: true},
	{verb: "demobilize", action: ceasefire.ActionDisarm},
	{verb: "demobilize", object: troops, action: ceasefire.ActionDisarm, event: true},
	{verb: "depart", subject: troops, action: ceasefire.ActionWithdraw, event: true},
	{verb: "deploy", object: troops | police | observers | organ, action: ceasefire.ActionDeploy, event: true},
	{verb: "deploy", object: weapons | goods, action: ceasefire.ActionDeploy, event: true},
	{verb: "deploy", subject: troops | police | observers, action: ceasefire.ActionDeploy, event: true},
	{verb: "deploy", action: ceasefire.ActionDeploy},
	{verb: "deposit", object: weapons, action: ceasefire.ActionDisarm, event: true},
	{verb: "desist", prep: "from", of: fire, action: ceasefire.ActionHalt},
	{verb: "despatch", object: troops | police | observers, action: ceasefire.ActionDeploy, event: true},
	{verb: "detach", object: troops | police | observers, action: ceasefire.ActionDeploy, event: true},
	{verb: "detail", object: troops | police | observers, action: ceasefire.ActionDeploy, event: true},
	{verb: "direct", object: organ | corps, action: ceasefire.ActionLead},
	{verb: "disarm", action: ceasefire.ActionDisarm},
	{verb: "disband", subject: troops, action: ceasefire.ActionDisarm, event: true},
	{verb: "disband", object: troops, action: ceasefire.ActionDisarm, event: true},
	{verb: "disburse", object: money, action: ceasefire.ActionFund},
	{verb: "discharge", object: captives, action: ceasefire.ActionRelease, event: true},
	{verb: "discontinue", object: fire, action: ceasefire.ActionHalt, event: true},
	{verb: "disengage", prep: "from", action: ceasefire.ActionWithdraw, event: true},
	{verb: "disengage", subject: troops, action: ceasefire.ActionWithdraw, event: true},
	{verb: "dismantle", object: weapons, action: ceasefire.ActionDisarm, event: true},
	{verb: "dismantle", object: ways, action: ceasefire.ActionOpen},
	{verb: "dispatch", object: troops | police | observers, action: ceasefire.ActionDeploy, event: true},
	{verb: "dissolve", subject: troops, action: ceasefire.ActionDisarm, event: true},
	{verb: "ease", object: fire, action: ceasefire.ActionHalt, event: true},
	{verb: "ease", object: penalty, action: ceasefire.ActionOther},
	{verb: "end", object: fire, action: ceasefire.ActionHalt, event: true},
	{verb: "engage", prep: "with", action: ceasefire.ActionNegotiate},
	{verb: "engage", prep: "in", of: gathering, action: ceasefire.ActionNegotiate},
	{verb: "ensure", object: ways | aid, action: ceasefire.ActionOpen},
	{verb: "enter", object: gathering, action: ceasefire.ActionNegotiate},
	{verb: "enter", prep: "into", of: gathering, action: ceasefire.ActionNegotiate},
	{verb: "equip", object: troops | corps | organ, action: ceasefire.ActionSupply},
	{verb: "equip", object: goods | weapons | aid, action: ceasefire.ActionSupply},
	{verb: "equip", object: troops | police | corps, action: ceasefire.ActionSupply},
	{verb: "escort", object: aid | goods | observers, action: ceasefire.ActionSupport},
	{verb: "establish", object: base, action: ceasefire.ActionHost},
	{verb: "evacuate", object: ground, action: ceasefire.ActionWithdraw, event: true},
	{verb: "evict", object: troops, action: ceasefire.ActionWithdraw, event: true},
	{verb: "exchange", object: captives, action: ceasefire.ActionRelease, event: true},
	{verb: "exit", subject: troops, action: ceasefire.ActionWithdraw, event: true},
	{verb: "exit", object: ground, action: ceasefire.ActionWithdraw, event: true},
	{verb: "expel", object: troops, action: ceasefire.ActionWithdraw, event: true},
	{verb: "facilitate", object: gathering, action: ceasefire.ActionMediate},
	{verb: "field", object: troops | police | observers, action: ceasefire.ActionDeploy, event: true},
	{verb: "fight", prep: "for", action: ceasefire.ActionDefend},
	{verb: "finance", action: ceasefire.ActionFund},
	{verb: "flow", subject: money, action: ceasefire.ActionFund},
	{verb: "fly", object: observers | goods | aid, action: ceasefire.ActionSupply},
	{verb: "fly", object: troops | police | observers, action: ceasefire.ActionDeploy, event: true},
	{verb: "fly", object: troops, action: ceasefire.ActionDeploy, event: true},
	{verb: "free", object: captives, action: ceasefire.ActionRelease, event: true},
	{verb: "freeze", object: fire, action: ceasefire.ActionHalt, event: true},
	{verb: "fund", action: ceasefire.ActionFund},
	{verb: "furnish", object: troops | police | observers, action: ceasefire.ActionDeploy, event: true},
	{verb: "furnish", object: goods | weapons | aid, action: ceasefire.ActionSupply},
	{verb: "give", object: weapons, particle: "up", action: ceasefire.ActionDisarm, event: true},
	{verb: "give", object: ground, particle: "up", action: ceasefire.ActionWithdraw, event: true},
	{verb: "give", object: captives, particle: "up", action: ceasefire.ActionRelease, event: true},
	{verb: "give", particle: "up", action: ceasefire.ActionWithdraw},
	{verb: "give", object: money, action: ceasefire.ActionFund},
	{verb: "give", object: goods | weapons, action: ceasefire.ActionSupply},
	{verb: "give", object: knowledge, action: ceasefire.ActionShareIntelligence},
	{verb: "go", particle: "back", action: ceasefire.ActionWithdraw},
	{verb: "go", particle: "home", subject: captives, action: ceasefire.ActionRelease, event: true},
	{verb: "go", particle: "home", subject: troops, action: ceasefire.ActionWithdraw, event: true},
	{verb: "grant", object: money, action: ceasefire.ActionFund},
	{verb: "ground", object: weapons | goods, action: ceasefire.ActionHalt, event: true},
	{verb: "guarantee", object: ways | aid, action: ceasefire.ActionOpen},
	{verb: "halt", object: fire, action: ceasefire.ActionHalt, event: true},
	{verb: "hand", particle: "over", object: weapons, action: ceasefire.ActionDisarm, event: true},
	{verb: "hand", particle: "over", object: captives, action: ceasefire.ActionRelease, event: true},
	{verb: "hand", particle: "over", object: ground | base, action: ceasefire.ActionWithdraw, event: true},
	{verb: "hand", particle: "back", object: captives, action: ceasefire.ActionRelease, event: true},
	{verb: "hand", particle: "back", object: ground | base, action: ceasefire.ActionWithdraw, event: true},
	{verb: "hand", particle: "in", object: weapons, action: ceasefire.ActionDisarm, event: true},
	{verb: "hand", object: weapons, action: ceasefire.ActionDisarm, event: true},
	{verb: "head", object: organ | corps, action: ceasefire.ActionLead},
	{verb: "help", action: ceasefire.ActionSupport},
	{verb: "hold", object: gathering, action: ceasefire.ActionNegotiate},
	{verb: "hold", object: fire, action: ceasefire.ActionHalt, event: true},
	{verb: "host", action: ceasefire.ActionHost},
	{verb: "house", object: organ | corps, action: ceasefire.ActionHost},
	{verb: "increase", object: troops | observers, action: ceasefire.ActionDeploy, event: true},
	{verb: "inject", object: money, action: ceasefire.ActionFund},
	{verb: "inspect", object: truce | ways | weapons | ground, action: ceasefire.ActionMonitor},
	{verb: "instruct", object: troops | police | observers, action: ceasefire.ActionTrain},
	{verb: "join", object: organ | corps | gathering, action: ceasefire.ActionJoin},
	{verb: "keep", object: ways, action: ceasefire.ActionOpen},
	{verb: "keep", object: troops | police | observers, action: ceasefire.ActionDeploy, event: true},
	{verb: "land", object: troops | police | observers, action: ceasefire.ActionDeploy, event: true},
	{verb: "lay", particle: "down", object: weapons, action: ceasefire.ActionDisarm, event: true},
	{verb: "lead", object: organ | corps | troops, action: ceasefire.ActionLead},
	{verb: "leave", object: ground, action: ceasefire.ActionWithdraw, event: true},
	{verb: "leave", subject: troops, action: ceasefire.ActionWithdraw, event: true},
	{verb: "leave", action: ceasefire.ActionWithdraw},
	{verb: "lend", object: troops | observers, action: ceasefire.ActionDeploy, event: true},
	{verb: "lend", object: goods | weapons, action: ceasefire.ActionSupply},
	{verb: "lend", object: money, action: ceasefire.ActionFund},
	{verb: "lend", object: troops | police | observers, action: ceasefire.ActionDeploy, event: true},
	{verb: "let", particle: "in", action: ceasefire.ActionOpen},
	{verb: "let", particle: "go", object: captives, action: ceasefire.ActionRelease, event: true},
	{verb: "let", particle: "through", action: ceasefire.ActionOpen},
	{verb: "let", object: aid | observers | organ, action: ceasefire.ActionOpen},
	{verb: "liberate", object: captives, action: ceasefire.ActionRelease, event: true},
	{verb: "lift", object: fire, action: ceasefire.ActionHalt, event: true},
	{verb: "lift", object: penalty, action: ceasefire.ActionOther},
	{verb: "loan", object: troops | police | observers, action: ceasefire.ActionDeploy, event: true},
	{verb: "loan", object: goods | weapons | aid, action: ceasefire.ActionSupply},
	{verb: "maintain", object: troops | police | observers, action: ceasefire.ActionDeploy, event: true},
	{verb: "mediate", action: ceasefire.ActionMediate},
	{verb: "mentor", object: troops | police | observers, action: ceasefire.ActionTrain},
	{verb: "monitor", action: ceasefire.ActionMonitor},
	{verb: "move", object: troops | weapons, particle: "back", action: ceasefire.ActionWithdraw, event: true},
	{verb: "move", particle: "out", action: ceasefire.ActionWithdraw},
	{verb: "move", object: troops | weapons, prep: "out", action: ceasefire.ActionWithdraw, event: true},
	{verb: "move", object: troops | police | observers, action: ceasefire.ActionDeploy, event: true},
	{verb: "move", object: troops, action: ceasefire.ActionDeploy, event: true},
	{verb: "negotiate", action: ceasefire.ActionNegotiate},
	{verb: "observe", object: truce, action: ceasefire.ActionHalt},
	{verb: "open", particle: "up", object: ways | ground, action: ceasefire.ActionOpen, event: true},
	{verb: "open", object: ways, action: ceasefire.ActionOpen, event: true},
	{verb: "oversee", object: truce | paper | organ, action: ceasefire.ActionMonitor},
	{verb: "pardon", object: captives, action: ceasefire.ActionRelease, event: true},
	{verb: "parley", prep: "with", action: ceasefire.ActionNegotiate},
	{verb: "parole", object: captives, action: ceasefire.ActionRelease, event: true},
	{verb: "participate", prep: "in", of: gathering, action: ceasefire.ActionNegotiate},
	{verb: "participate", action: ceasefire.ActionJoin},
	{verb: "patrol", action: ceasefire.ActionMonitor},
	{verb: "pause", object: fire, action: ceasefire.ActionHalt, event: true},
	{verb: "pay", action: ceasefire.ActionFund},
	{verb: "permit", object: aid | observers, action: ceasefire.ActionOpen},
	{verb: "place", object: troops | police | observers, action: ceasefire.ActionDeploy, event: true},
	{verb: "police", object: truce | ground | ways, action: ceasefire.ActionMonitor},
	{verb: "post", object: troops | observers | police, action: ceasefire.ActionDeploy, event: true},
	{verb: "preside", prep: "over", action: ceasefire.ActionLead},
	{verb: "protect", object: aid | ways, action: ceasefire.ActionDefend},
	{verb: "provide", object: troops | police | observers, action: ceasefire.ActionDeploy, event: true},
	{verb: "provide", object: knowledge, action: ceasefire.ActionShareIntelligence},
	{verb: "provide", object: money, action: ceasefire.ActionFund},
	{verb: "provide", object: goods | weapons | aid, action: ceasefire.ActionSupply},
	{verb: "pull", particle: "back", action: ceasefire.ActionWithdraw, event: true},
	{verb: "pull", particle: "out", action: ceasefire.ActionWithdraw, event: true},
	{verb: "pull", object: troops | weapons | observers | police, action: ceasefire.ActionWithdraw, event: true},
	{verb: "put", particle: "up", object: money, action: ceasefire.ActionFund},
	{verb: "put", object: troops | police | observers, action: ceasefire.ActionDeploy, event: true},
	{verb: "quit", object: ground, action: ceasefire.ActionWithdraw, event: true},
	{verb: "ratify", action: ceasefire.ActionRatify},
	{verb: "recall", object: troops | police | observers | weapons, action: ceasefire.ActionWithdraw, event: true},
	{verb: "receive", object: organ | corps | gathering | troops | observers, action: ceasefire.ActionHost},
	{verb: "recognise", action: ceasefire.ActionRecognise},
	{verb: "recognize", action: ceasefire.ActionRecognise},
	{verb: "redeploy", action: ceasefire.ActionWithdraw},
	{verb: "reduce", object: troops, action: ceasefire.ActionWithdraw, event: true},
	{verb: "refrain", prep: "from", of: fire, action: ceasefire.ActionHalt},
	{verb: "reinforce", object: organ | corps | troops, action: ceasefire.ActionSupport},
	{verb: "rejoin", object: organ | corps | gathering, action: ceasefire.ActionJoin},
	{verb: "relax", object: fire, action: ceasefire.ActionHalt, event: true},
	{verb: "release", object: captives, action: ceasefire.ActionRelease, event: true},
	{verb: "release", object: money, action: ceasefire.ActionFund},
	{verb: "relinquish", object: ground, action: ceasefire.ActionWithdraw, event: true},
	{verb: "relocate", object: troops | police | observers | weapons, action: ceasefire.ActionWithdraw, event: true},
	{verb: "remain", subject: troops, action: ceasefire.ActionDeploy, event: true},
	{verb: "remove", object: troops | weapons, action: ceasefire.ActionWithdraw, event: true},
	{verb: "remove", object: ways, action: ceasefire.ActionOpen},
	{verb: "renounce", object: fire, action: ceasefire.ActionHalt, event: true},
	{verb: "reopen", object: gathering, action: ceasefire.ActionNegotiate},
	{verb: "reopen", action: ceasefire.ActionOpen, event: true},
	{verb: "repatriate", object: captives, action: ceasefire.ActionRelease, event: true},
	{verb: "respect", object: truce, action: ceasefire.ActionHalt},
	{verb: "restore", object: ways, action: ceasefire.ActionOpen},
	{verb: "resume", object: gathering, action: ceasefire.ActionNegotiate},
	{verb: "resupply", object: goods | weapons | aid, action: ceasefire.ActionSupply},
	{verb: "retire", object: troops | police | observers | weapons, action: ceasefire.ActionWithdraw, event: true},
	{verb: "retreat", action: ceasefire.ActionWithdraw, event: true},
	{verb: "return", particle: "home", subject: troops, action: ceasefire.ActionWithdraw, event: true},
	{verb: "return", object: captives, particle: "home", action: ceasefire.ActionRelease, event: true},
	{verb: "return", object: captives, action: ceasefire.ActionRelease, event: true},
	{verb: "return", prep: "to", of: gathering, action: ceasefire.ActionNegotiate},
	{verb: "return", prep: "to", of: organ, action: ceasefire.ActionJoin},
	{verb: "run", object: organ | corps, action: ceasefire.ActionLead},
	{verb: "safeguard", object: truce | aid | ways, action: ceasefire.ActionSupport},
	{verb: "scrutinise", object: truce | ways | weapons | ground, action: ceasefire.ActionMonitor},
	{verb: "scrutinize", object: truce | ways | weapons | ground, action: ceasefire.ActionMonitor},
	{verb: "second", object: troops | police | observers, action: ceasefire.ActionDeploy, event: true},
	{verb: "send", particle: "home", object: troops, action: ceasefire.ActionWithdraw, event: true},
	{verb: "send", particle: "home", object: captives, action: ceasefire.ActionRelease, event: true},
	{verb: "send", particle: "home", action: ceasefire.ActionWithdraw},
	{verb: "send", object: troops | police | observers | craft, action: ceasefire.ActionDeploy, event: true},
	{verb: "send", object: envoys, action: ceasefire.ActionNegotiate},
	{verb: "send", object: money, action: ceasefire.ActionFund},
	{verb: "send", object: goods | weapons | aid, action: ceasefire.ActionSupply},
	{verb: "set", particle: "free", object: captives, action: ceasefire.ActionRelease, event: true},
	{verb: "set", particle: "up", object: base, action: ceasefire.ActionHost},
	{verb: "share", object: knowledge, action: ceasefire.ActionShareIntelligence},
	{verb: "shield", action: ceasefire.ActionDefend},
	{verb: "ship", object: goods | weapons, action: ceasefire.ActionSupply},
	{verb: "sign", action: ceasefire.ActionOther},
	{verb: "sit", particle: "down", action: ceasefire.ActionNegotiate},
	{verb: "spare", object: troops | police | observers, action: ceasefire.ActionDeploy, event: true},
	{verb: "spearhead", object: organ | corps, action: ceasefire.ActionLead},
	{verb: "spend", object: money, action: ceasefire.ActionFund},
	{verb: "staff", object: organ | corps, action: ceasefire.ActionDeploy, event: true},
	{verb: "stand", particle: "down", subject: troops, action: ceasefire.ActionDisarm, event: true},
	{verb: "station", object: troops | police | observers, action: ceasefire.ActionDeploy, event: true},
	{verb: "stay", prep: "out", action: ceasefire.ActionWithdraw},
	{verb: "stay", subject: troops, action: ceasefire.ActionDeploy, event: true},
	{verb: "steer", object: organ | corps, action: ceasefire.ActionLead},
	{verb: "stop", object: fire, action: ceasefire.ActionHalt, event: true},
	{verb: "subsidise", object: money, action: ceasefire.ActionFund},
	{verb: "subsidize", object: money, action: ceasefire.ActionFund},
	{verb: "supervise", object: truce | troops | organ, action: ceasefire.ActionMonitor},
	{verb: "supply", object: troops | police | observers, action: ceasefire.ActionDeploy, event: true},
	{verb: "supply", object: knowledge, action: ceasefire.ActionShareIntelligence},
	{verb: "supply", action: ceasefire.ActionSupply},
	{verb: "support", object: organ | corps | truce | gathering, action: ceasefire.ActionSupport},
	{verb: "surrender", particle: "in", object: weapons, action: ceasefire.ActionDisarm, event: true},
	{verb: "surrender", object: weapons, action: ceasefire.ActionDisarm, event: true},
	{verb: "surrender", object: captives, action: ceasefire.ActionRelease, event: true},
	{verb: "surrender", object: ground, action: ceasefire.ActionWithdraw, event: true},
	{verb: "survey", object: truce | ways | weapons | ground, action: ceasefire.ActionMonitor},
	{verb: "suspend", object: penalty, action: ceasefire.ActionOther},
	{verb: "suspend", object: fire, action: ceasefire.ActionHalt, event: true},
	{verb: "swap", object: captives, action: ceasefire.ActionRelease, event: true},
	{verb: "take", particle: "over", object: organ | corps, action: ceasefire.ActionLead},
	{verb: "take", particle: "out", object: troops | police | observers, action: ceasefire.ActionWithdraw, event: true},
	{verb: "take", particle: "over", object: ground, action: ceasefire.ActionOther},
	{verb: "talk", prep: "to", action: ceasefire.ActionNegotiate},
	{verb: "talk", prep: "with", action: ceasefire.ActionNegotiate},
	{verb: "terminate", object: fire, action: ceasefire.ActionHalt, event: true},
	{verb: "track", object: truce | aid, action: ceasefire.ActionMonitor},
	{verb: "train", action: ceasefire.ActionTrain},
	{verb: "transfer", object: captives, action: ceasefire.ActionRelease, event: true},
	{verb: "turn", particle: "over", object: weapons, action: ceasefire.ActionDisarm, event: true},
	{verb: "turn", particle: "over", object: captives, action: ceasefire.ActionRelease, event: true},
	{verb: "turn", particle: "in", object: weapons, action: ceasefire.ActionDisarm, event: true},
	{verb: "unblock", object: ways, action: ceasefire.ActionOpen},
	{verb: "underwrite", action: ceasefire.ActionFund},
	{verb: "unfreeze", object: money, action: ceasefire.ActionFund},
	{verb: "vacate", action: ceasefire.ActionWithdraw, event: true},
	{verb: "verify", action: ceasefire.ActionMonitor},
	{verb: "watch", object: truce | ways, action: ceasefire.ActionMonitor},
	{verb: "wave", particle: "through", action: ceasefire.ActionOpen},
	{verb: "withdraw", object: troops | weapons | observers | police, action: ceasefire.ActionWithdraw, event: true},
	{verb: "withdraw", subject: troops, action: ceasefire.ActionWithdraw, event: true},
	{verb: "withdraw", prep: "from", of: paper | organ | gathering, action: ceasefire.ActionOther},
	{verb: "withdraw", action: ceasefire.ActionWithdraw, event: true},
}

// phraseFrames are verbs whose object makes them what they are: "take part in",
// "take charge of", "put boots on the ground". Sorted by verb.
var phraseFrames = [...]struct {
	verb   string
	object string // lemma of the object
	prep   string // the phrase that says in what, or ""
	of     class
	action ceasefire.Action
}{
	{"assume", "command", "of", 0, ceasefire.ActionLead},
	{"carry", "patrol", "", 0, ceasefire.ActionMonitor},
	{"carry", "evacuation", "", 0, ceasefire.ActionSupport},
	{"carry", "exchange", "", 0, ceasefire.ActionSupport},
	{"carry", "transfer", "", 0, ceasefire.ActionSupport},
	{"carry", "handover", "", 0, ceasefire.ActionSupport},
	{"come", "aid", "", 0, ceasefire.ActionDefend},
	{"conduct", "patrol", "", 0, ceasefire.ActionMonitor},
	{"foot", "bill", "", 0, ceasefire.ActionFund},
	{"give", "support", "", 0, ceasefire.ActionSupport},
	{"give", "access", "", 0, ceasefire.ActionOpen},
	{"give", "backing", "", 0, ceasefire.ActionSupport},
	{"give", "help", "", 0, ceasefire.ActionSupport},
	{"grant", "access", "", 0, ceasefire.ActionOpen},
	{"hold", "talk", "", 0, ceasefire.ActionNegotiate},
	{"hold", "consultation", "", 0, ceasefire.ActionConsult},
	{"keep", "eye", "", 0, ceasefire.ActionMonitor},
	{"keep", "watch", "", 0, ceasefire.ActionMonitor},
	{"lend", "support", "", 0, ceasefire.ActionSupport},
	{"offer", "support", "", 0, ceasefire.ActionSupport},
	{"open", "fund", "", 0, ceasefire.ActionFund},
	{"play", "role", "in", 0, ceasefire.ActionJoin},
	{"play", "part", "in", 0, ceasefire.ActionJoin},
	{"play", "host", "", 0, ceasefire.ActionHost},
	{"provide", "help", "", 0, ceasefire.ActionSupport},
	{"provide", "backstop", "", 0, ceasefire.ActionSupport},
	{"provide", "support", "", 0, ceasefire.ActionSupport},
	{"provide", "assistance", "", 0, ceasefire.ActionSupport},
	{"provide", "backing", "", 0, ceasefire.ActionSupport},
	{"put", "boot", "on", 0, ceasefire.ActionDeploy},
	{"resume", "patrol", "", 0, ceasefire.ActionMonitor},
	{"set", "foot", "", 0, ceasefire.ActionDeploy},
	{"take", "seat", "", 0, ceasefire.ActionJoin},
	{"take", "part", "in", gathering, ceasefire.ActionNegotiate},
	{"take", "charge", "of", 0, ceasefire.ActionLead},
	{"take", "part", "", 0, ceasefire.ActionJoin},
	{"take", "lead", "", 0, ceasefire.ActionLead},
	{"take", "command", "", 0, ceasefire.ActionLead},
}

// nounFrames are nouns that say what a verb would: "the withdrawal of its
// troops". They make a pledge only under an operator. Sorted by noun.
var nounFrames = [...]struct {
	noun   string
	object class // of the of-phrase; 0: anything or nothing
	action ceasefire.Action
}{
	{"cantonment", 0, ceasefire.ActionDisarm},
	{"contribution", money, ceasefire.ActionFund},
	{"contribution", troops | observers | police, ceasefire.ActionDeploy},
	{"decommissioning", 0, ceasefire.ActionDisarm},
	{"delivery", goods | weapons, ceasefire.ActionSupply},
	{"demilitarisation", 0, ceasefire.ActionDisarm},
	{"demilitarization", 0, ceasefire.ActionDisarm},
	{"demobilisation", 0, ceasefire.ActionDisarm},
	{"demobilization", 0, ceasefire.ActionDisarm},
	{"departure", troops, ceasefire.ActionWithdraw},
	{"deployment", 0, ceasefire.ActionDeploy},
	{"disarmament", 0, ceasefire.ActionDisarm},
	{"dispatch", troops | observers, ceasefire.ActionDeploy},
	{"evacuation", troops, ceasefire.ActionWithdraw},
	{"exchange", captives, ceasefire.ActionRelease},
	{"exit", troops, ceasefire.ActionWithdraw},
	{"freeing", captives, ceasefire.ActionRelease},
	{"handover", weapons, ceasefire.ActionDisarm},
	{"handover", captives, ceasefire.ActionRelease},
	{"lifting", fire, ceasefire.ActionHalt},
	{"negotiation", 0, ceasefire.ActionNegotiate},
	{"opening", ways, ceasefire.ActionOpen},
	{"pullback", 0, ceasefire.ActionWithdraw},
	{"pullout", 0, ceasefire.ActionWithdraw},
	{"ratification", 0, ceasefire.ActionRatify},
	{"recognition", 0, ceasefire.ActionRecognise},
	{"release", captives, ceasefire.ActionRelease},
	{"removal", troops | weapons, ceasefire.ActionWithdraw},
	{"reopening", ways, ceasefire.ActionOpen},
	{"resumption", gathering, ceasefire.ActionNegotiate},
	{"retreat", 0, ceasefire.ActionWithdraw},
	{"return", captives, ceasefire.ActionRelease},
	{"swap", captives, ceasefire.ActionRelease},
	{"talk", 0, ceasefire.ActionNegotiate},
	{"training", troops | police, ceasefire.ActionTrain},
	{"withdrawal", 0, ceasefire.ActionWithdraw},
}

// actionOf finds the frame that predicate p fits.
func (a *article) actionOf(p int) (f frame, ok bool) {
	lemma := a.lemma(p)
	if !a.isPredicate(p) {
		return a.nounAction(p, lemma)
	}
	obj := a.objectOf(p)
	for i := sort.Search(len(phraseFrames), func(n int) bool { return phraseFrames[n].verb >= lemma }); i < len(phraseFrames) && phraseFrames[i].verb == lemma; i++ {
		w := phraseFrames[i]
		if obj < 0 || a.lemma(obj) != w.object && !(w.verb == "come" && a.oblique(p, "to") >= 0 && a.lemma(a.oblique(p, "to")) == w.object) {
			continue
		}
		if w.prep != "" {
			o := a.oblique(p, w.prep)
			if o < 0 {
				o = a.oblique(obj, w.prep)
			}
			if o < 0 || w.of != 0 && a.classAt(o)&w.of == 0 {
				continue
			}
		}
		return frame{verb: lemma, action: w.action}, true
	}
	particle := a.particle(p)
	is := a.headClass(obj)
	if o := a.oblique(p, "in"); lemma == "leave" && is&(troops|observers|police) != 0 && o >= 0 && a.lemma(o) == "place" { // "leave 1,000 soldiers in place"
		return frame{verb: lemma, action: ceasefire.ActionDeploy}, true
	}
	if x := a.tree.Child(p, syntax.Xcomp); x >= 0 && a.tree.Tag[x] == syntax.VBG && isFighting(a.lemma(x)) {
		if f, ok := familyFrame(lemma, "", fire); ok && f.action == ceasefire.ActionHalt {
			return f, true // "stop shelling", "halted fighting"
		}
	}
	for i := sort.Search(len(frames), func(n int) bool { return frames[n].verb >= lemma }); i < len(frames) && frames[i].verb == lemma; i++ {
		f := frames[i]
		if f.particle != "" && f.particle != particle {
			continue
		}
		if f.object != 0 && is&f.object == 0 && !(f.object&ground != 0 && a.isPlace(obj)) {
			continue
		}
		if f.prep != "" {
			o := a.oblique(p, f.prep)
			if o < 0 || f.of != 0 && a.headClass(o)&f.of == 0 {
				continue
			}
		}
		if f.subject != 0 && a.headClass(a.subjectOf(p))&f.subject == 0 {
			continue
		}
		if f.object == 0 && f.prep == "" && f.subject == 0 && !fitsBare(lemma, particle, obj, a) {
			continue
		}
		if lemma == "join" && obj >= 0 && (a.lemma(obj) == "monitoring" || a.hasWord(obj, "monitoring") || a.hasWord(obj, "observer")) {
			f.action = ceasefire.ActionMonitor // to join the watching is to watch
		}
		return f, true
	}
	if a.isPlace(obj) {
		is |= ground
	}
	if is == 0 && obj >= 0 && a.tree.Tag[obj] == syntax.NNS {
		switch a.lemma(obj) {
		case "child", "man", "people", "person", "woman": // "hand over the men", "free 40 people"
			is = captives
		}
	}
	if is&^ground == 0 && obj >= 0 && (a.tree.Tag[obj] == syntax.NNPS || a.tree.Tag[obj] == syntax.NNP) && a.tree.Child(obj, syntax.Nummod) >= 0 && a.word(obj)[len(a.word(obj))-1] == 's' {
		is = captives // "free 1,900 Palestinians"
	}
	return familyFrame(lemma, particle, is)
}

// isFighting reports the verbs whose end is a halt of fire.
func isFighting(lemma string) bool {
	switch lemma {
	case "abduct", "advance", "attack", "bomb", "bombard", "fight", "fire", "kidnap", "raid", "shell", "shoot", "strike":
		return true
	}
	return false
}

// fitsBare restricts the rows that ask nothing of the object where the verb
// has other everyday meanings.
func fitsBare(lemma, particle string, obj int, a *article) bool {
	switch lemma {
	case "leave", "withdraw", "deploy", "pull", "go", "give":
		return obj < 0 || a.isPlace(obj)
	case "help", "assist", "support", "pay", "verify", "monitor", "defend", "supply", "negotiate", "recognise", "recognize":
		return obj >= 0 || lemma == "pay" || lemma == "negotiate"
	}
	return true
}

func (a *article) nounAction(p int, lemma string) (f frame, ok bool) {
	if !a.isNoun(p) {
		return f, false
	}
	of := a.oblique(p, "of")
	for i := sort.Search(len(nounFrames), func(n int) bool { return nounFrames[n].noun >= lemma }); i < len(nounFrames) && nounFrames[i].noun == lemma; i++ {
		w := nounFrames[i]
		if w.object != 0 {
			is := a.headClass(of)
			for c := range a.tree.Children(p) { // "prisoner exchange"
				is |= a.classAt(c)
			}
			if is&w.object == 0 {
				continue
			}
		}
		return frame{verb: lemma, action: w.action}, true
	}
	return f, false
}

// headClass returns the meanings of the phrase headed by i; a number or a
// measure word takes those of what it counts ("hundreds of soldiers"), a
// conjunct adds its own ("troops and tanks"), and a figure of money is money.
func (a *article) headClass(i int) class {
	if i < 0 {
		return 0
	}
	is := a.classAt(i)
	if is == 0 {
		if a.isMoney(i) {
			is = money
		}
		if c := a.oblique(i, "of"); c >= 0 && a.counts(i) {
			is = a.classAt(c)
		}
		if m := a.mentionAt(i); m >= 0 {
			is |= a.mentionClass(m)
		}
	}
	if is == 0 && a.tree.Child(i, syntax.NmodPoss) >= 0 && a.tree.Tag[i] == syntax.NNS && (a.lemma(i) == "man" || a.lemma(i) == "people") {
		is = troops // "his men"
	}
	if is == 0 {
		n := a.nounMeant(i)
		if o := a.oblique(i, "of"); n < 0 && o >= 0 && a.counts(i) {
			n = a.nounMeant(o) // "four of them"
		}
		if n >= 0 {
			is = a.classAt(n)
		}
	}
	return is
}

// nounMeant returns the noun of people or things, in the same or the sentence
// before, that a stand-in like "any", "them" or "of its own" refers to; -1 when
// token i is none, or there is no such noun.
func (a *article) nounMeant(i int) int {
	if i < 0 || !isStandIn(a.lemma(i)) {
		return -1
	}
	s := a.doc.SentenceOf(i)
	first := a.doc.Sentences[s].FirstToken
	if s > 0 && a.doc.Sentences[s-1].Paragraph == a.doc.Sentences[s].Paragraph && (a.lowerWord(i) == "them" || a.lowerWord(i) == "they") {
		first = a.doc.Sentences[s-1].FirstToken
	}
	for k := i - 1; k >= max(first, i-40); k-- {
		if a.isNoun(k) && a.classAt(k)&(troops|observers|police|captives|weapons|goods) != 0 {
			return k
		}
	}
	return -1
}

// isStandIn reports the words that stand for a noun said before.
func isStandIn(lemma string) bool {
	switch lemma {
	case "any", "some", "none", "more", "one", "own", "them", "they", "another":
		return true
	}
	return false
}
