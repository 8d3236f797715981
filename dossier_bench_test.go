package ceasefire_test

import (
	"fmt"
	"math/rand/v2"
	"runtime"
	"strings"
	"testing"

	"github.com/openceasefire/ceasefire"
)

// synthetic returns n records of a process that never was, of four hundred words
// each: twenty a day, some ten objects in each, among them copies and late ones.
func synthetic(n int) []*ceasefire.Record {
	random := rand.New(rand.NewPCG(3, 4))
	states := []ceasefire.ActorID{"state/BO", "state/PY", "state/BR", "state/AR", "state/CL", "state/UY", "state/PE", "state/EC", "state/CO", "state/VE"}
	pick := func() ceasefire.ActorID { return states[random.IntN(len(states))] }
	status := func() ceasefire.Status { return ceasefire.Status(1 + random.IntN(int(ceasefire.Ended))) }
	list := make([]*ceasefire.Record, n)
	for i := range list {
		date := day("2000-01-01").AddDays(i / 20)
		list[i] = sketch(fmt.Sprintf("article-%06d", i), date.String(), func(r *ceasefire.Record) {
			var text strings.Builder
			text.WriteString("Words")
			for range 400 {
				fmt.Fprintf(&text, " w%c%c", 'a'+random.IntN(26), 'a'+random.IntN(26))
			}
			r.Article.Text = text.String()
			r.Ceasefires = []ceasefire.Ceasefire{{Provision: ceasefire.Provision{Status: status()}, Parties: states[:2]}}
			r.Mechanisms = []ceasefire.Mechanism{{Provision: ceasefire.Provision{Status: status()}, Kind: ceasefire.MechanismMonitoring, Lead: pick()}}
			r.Forces = []ceasefire.Force{{Provision: ceasefire.Provision{Status: status(), Name: fmt.Sprintf("Force %d", random.IntN(n))}, Host: pick(), Strength: ceasefire.Exactly(int64(random.IntN(5000)), "troops")}}
			r.Guarantees = []ceasefire.Guarantee{{Provision: ceasefire.Provision{Status: status(), Requires: &ceasefire.Condition{Event: ceasefire.OnCeasefireInForce}}, Kind: ceasefire.GuaranteeDefence, Guarantors: []ceasefire.ActorID{pick()}}}
			for range 3 {
				r.Pledges = append(r.Pledges, ceasefire.Pledge{Provision: ceasefire.Provision{Status: status()}, By: []ceasefire.ActorID{pick()}, Action: ceasefire.Action(1 + random.IntN(int(ceasefire.ActionOther)))})
			}
			r.Issues = []ceasefire.Issue{{Topic: ceasefire.Topic(1 + random.IntN(int(ceasefire.TopicOther))), State: ceasefire.IssueOpen}}
			r.Actors = []ceasefire.Actor{{ID: ceasefire.ActorID(fmt.Sprintf("person/p%d-q", random.IntN(n))), Kind: ceasefire.Person, Name: fmt.Sprintf("P%d Q", random.IntN(n))}}
		})
	}
	return list
}

// BenchmarkAppend appends a record to dossiers of different sizes, and resolves
// it: the cost per record must not grow with the size.
func BenchmarkAppend(b *testing.B) {
	for _, size := range []int{1_000, 10_000, 100_000} {
		b.Run(fmt.Sprint(size), func(b *testing.B) {
			const batch = 5000
			records := synthetic(size + batch)
			var d ceasefire.Dossier
			fill := func(list []*ceasefire.Record) {
				for _, r := range list {
					if err := d.Add(r); err != nil {
						b.Fatal(err)
					}
					d.ThreadOf(ceasefire.Ref{Article: r.Article.ID, Object: "force/1"}) // resolves
				}
			}
			for b.Loop() {
				b.StopTimer()
				d = ceasefire.Dossier{}
				fill(records[:size])
				runtime.GC()
				b.StartTimer()
				fill(records[size:])
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/batch, "ns/record")
		})
	}
}

// BenchmarkMemory reports what a dossier holds of each record beside the record itself.
func BenchmarkMemory(b *testing.B) {
	for _, size := range []int{1_000, 10_000, 100_000} {
		b.Run(fmt.Sprint(size), func(b *testing.B) {
			records := synthetic(size)
			var before, after runtime.MemStats
			for b.Loop() {
				runtime.GC()
				runtime.ReadMemStats(&before)
				var d ceasefire.Dossier
				for _, r := range records {
					if err := d.Add(r); err != nil {
						b.Fatal(err)
					}
				}
				d.ThreadOf(ceasefire.Ref{})
				runtime.GC()
				runtime.ReadMemStats(&after)
				b.ReportMetric((float64(after.HeapAlloc)-float64(before.HeapAlloc))/float64(size), "B/record")
				runtime.KeepAlive(&d)
			}
			runtime.KeepAlive(records)
		})
	}
}

// BenchmarkQuestions asks a dossier of a thousand records.
func BenchmarkQuestions(b *testing.B) {
	var d ceasefire.Dossier
	for _, r := range synthetic(1000) {
		if err := d.Add(r); err != nil {
			b.Fatal(err)
		}
	}
	last := day("2099-01-01")
	b.Run("Changes", func(b *testing.B) {
		for b.Loop() {
			d.Changes(ceasefire.Date{}, last)
		}
	})
	b.Run("StateOfPlay", func(b *testing.B) {
		for b.Loop() {
			d.StateOfPlay(last)
		}
	})
	b.Run("Pending", func(b *testing.B) {
		for b.Loop() {
			d.Pending(nil, last)
		}
	})
}
