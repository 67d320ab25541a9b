using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Demands;

/// <summary>Keeps out what is no demand of the talks: appeals of third parties, offers of a swap, refusals of nothing certain.</summary>
internal sealed class DemandFilter(Reading r)
{
    /// <summary>People offered for people are a swap, and no demand.</summary>
    public bool Traded(DemandDraft d) => d.Issue!.Id is "prisoners-hostages" && r.Norm(d.Cue) is "offered" or "offers" or "exchange" or "return";

    /// <summary>"Rejects Moscow's terms" after several of them: which one is open.</summary>
    public bool General(DemandDraft d, List<DemandDraft> found)
    {
        var plural = d.Kind is DemandKinds.Refusal && d.Same && d.IssueFirst == d.First && Enumerable.Range(d.First, Math.Min(4, d.End - d.First)).Any(i => r.Norm(i) is "terms" or "demands" or "conditions" or "proposals" or "calls");
        var issues = new HashSet<string>(StringComparer.Ordinal);
        for (var i = found.Count - 1; plural && i >= 0 && found[i].Sentence >= d.Sentence - 6; i--)
        {
            if (Bearer(found[i]) != Bearer(d))
            {
                issues.Add(found[i].Issue!.Id);
            }
        }

        return issues.Count > 1;
    }

    /// <summary>Asked of both sides alike, as mediators do.</summary>
    private bool Mediates(DemandDraft d, bool side)
    {
        for (var i = d.Cue + 1; i < d.First + 6 && i < d.End; i++)
        {
            if ((!side && r.Norm(i) is "sides" or "parties") || (r.MentionAt(i) is { Acts: true } m && m.First == i && r.Norm(m.End) is "and" && (r.MentionAt(m.End + 1) ?? r.MentionAt(m.End + 2)) is { Acts: true, Party: { } other } && other != m.Party && r.Sides.SideOf(d.By.Party) is var own && r.Sides.SideOf(m.Party) != own && r.Sides.SideOf(other) != own))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Appeals of third parties are no demands of the talks.</summary>
    public bool MayDemand(DemandDraft d)
    {
        if (d.By.Party is not { } party)
        {
            return false;
        }

        var side = r.Sides.SideOf(party) is not null;
        var associated = r.Sides.Process?.Associated.Contains(party) ?? false;
        return d.Appeal ? (side || (associated && party.Of is not null)) && !Mediates(d, side) : side || associated || Sided(d);
    }

    private bool Sided(DemandDraft d) => SidesFinder.Of(r, r.Sentences[d.Sentence].First, r.Sentences[d.Sentence].End) is var sides && sides != r.Sides && sides.SideOf(d.By.Party) is not null;

    /// <summary>The side that asks.</summary>
    public Party Bearer(DemandDraft d) => Bearer(d.By.Party!);

    /// <summary>A government, an army or a ministry asks for its side; another state or armed group of that side ("Ankara", "Islamic Jihad")
    /// asks in its own name.</summary>
    public Party Bearer(Party party) =>
        r.Sides.SideOf(party) is not { } side || (r.Sides.Process?.Associated.Contains(party) ?? false) ? party
        : party.Kind is PartyKind.State or PartyKind.ArmedGroup && side != party && side.Of != party.Id && party.Of != side.Id && !r.Sides.Parties.Contains(party) ? party
        : party.Kind is PartyKind.ArmedGroup && side.Kind is PartyKind.State && side != party ? party
        : side;
}
