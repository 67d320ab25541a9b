using TalksTracker.Extraction.Mentions;

namespace TalksTracker.Extraction.Demands;

/// <summary>Sorts a demand in which no word tells the issue by what it hangs together with: what is withheld, the demand before, people just spoken of.</summary>
internal sealed class UnsortedDemands(Reading r, IssueClassifier issues)
{
    /// <summary>"All of them", "every one of these": what was spoken of just before.</summary>
    private bool Refers(DemandDraft d)
    {
        for (var i = d.First; i < d.End && i < d.First + 5; i++)
        {
            if (r.Norm(i) is "them" or "these" or "those" or "this")
            {
                return true;
            }
        }

        return r.Norm(d.End - 1) is "it" or "them" || (d.End - 2 > d.First && r.Norm(d.End - 2) is "it");
    }

    /// <summary>"As long as the measure stands": what must go is named, if in a word without an issue.</summary>
    private bool Stands(DemandDraft d) => r.Norm(d.First - 1) is "as" && r.Norm(d.First - 2) is "long";

    /// <summary>"Wants all of them out": people spoken of just before.</summary>
    private bool Them(DemandDraft d)
    {
        for (var i = d.First; i < d.End && i < d.First + 4; i++)
        {
            if (r.Norm(i) is "them" && r.Norm(i + 1) is "out" or "back" or "home" or "all" or "freed" or "." or ",")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>No word tells the issue: that of what is withheld, of the demand before in the sentence, or of the one repeated or refused;
    /// otherwise "other", where the words are strong enough to be a demand at all.</summary>
    public IEnumerable<DemandDraft> Of(DemandDraft d, DemandDraft? before)
    {
        if (d.Withheld.End > d.Withheld.First && !(d.Offers && d.Strong) && (!d.Strong || d.Kind is not DemandKinds.Condition || !Stands(d) || issues.Certain(r, d.Withheld.First, HeldEnd(d))) && issues.Of(r, d.Withheld.First, HeldEnd(d), out var first, out var end) is { } held)
        {
            return [d with { ListFirst = d.First, Issue = held, IssueFirst = first, IssueEnd = end }];
        }

        if (before is { Issue: { } known } last && (d.Same ? d.Sentence - last.Sentence < 3 : d.Sentence - last.Sentence < 2 && (Refers(d) || (last.Sentence == d.Sentence && last.By.Party != d.By.Party && d.Strong && d.Kind is not DemandKinds.Condition))))
        {
            return [d with { ListFirst = d.First, Issue = known, IssueFirst = d.First, IssueEnd = d.End }];
        }

        if (d.Sentence > 0 && !d.Same && Them(d) && r.Sentences[d.Sentence - 1] is var told && issues.Of(r, told.First, told.End, out _, out _) is { Id: "prisoners-hostages" } people)
        {
            return [d with { ListFirst = d.First, Issue = people, IssueFirst = d.First, IssueEnd = d.End }];
        }

        return issues.Other is { } other && !d.Same && d.Strong && d.End - d.First > 1
            ? [d with { ListFirst = d.First, Issue = other, IssueFirst = d.First, IssueEnd = d.End }]
            : [];
    }

    /// <summary>Where the first of the things withheld ends: "won't free the soldiers | or open the border until".</summary>
    public int HeldEnd(DemandDraft d)
    {
        for (var i = d.Withheld.First + 1; i < d.Withheld.End; i++)
        {
            if (r.Norm(i) is "or" or "and" && issues.Of(r, d.Withheld.First, i, out _, out _) is not null)
            {
                return i;
            }
        }

        return d.Withheld.End;
    }
}
