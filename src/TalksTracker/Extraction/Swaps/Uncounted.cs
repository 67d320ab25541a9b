using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;

namespace TalksTracker.Extraction.Swaps;

/// <summary>People who came home without a figure: "an exchange of detainees held by the SDF", "sick captives returned on both sides".</summary>
internal sealed class Uncounted(Reading r)
{
    /// <summary>Claims without a figure for the side whose people they are, where the sentence says so; otherwise none.</summary>
    public IEnumerable<CountClaim> Claims(int index, SwapTrigger trigger, Sides sides, SwapDirections directions)
    {
        var s = r.Sentences[index];
        if (trigger.Bare || People(s, trigger) is not { } people || !sides.Known)
        {
            return [];
        }

        if (BothSides(s, people.End))
        {
            return directions.Claims(people with { Sharing = Sharing.Each }, trigger, null, null);
        }

        if (trigger.Act is SwapAct.Exchange && BetweenSides(s, trigger, sides) && !directions.SaysWhose(people))
        {
            return directions.Claims(people with { Sharing = Sharing.Each }, trigger, null, null);
        }

        return trigger.Noun && !directions.SaysWhose(people) || directions.Of(people, trigger, null, null) is null ? [] : directions.Claims(people, trigger, null, null);
    }

    /// <summary>"In exchange for American detainees": the other half of a trade, given without a figure.</summary>
    public IEnumerable<CountClaim> Price(int index, SwapDraft draft, List<PeopleCount> counts)
    {
        var s = r.Sentences[index];
        for (var i = s.First; i < s.End; i++)
        {
            if (r.Norm(i) is not "for" || !(r.Norm(i - 1) is "exchange" or "return" || r.Norm(i - 1) is "swapped" or "traded" or "exchanged") || counts.Exists(c => c.First > i && c.First < i + 6))
            {
                continue;
            }

            if (PluralAfter(s, i + 1) is { } people && draft.Counts.Select(c => c.To).OfType<Vocabulary.Party>().Distinct().ToList() is [var one] && draft.Sides.Other(one) is { } other && (people.Owner is null || draft.Sides.SideOf(people.Owner) == other))
            {
                yield return new CountClaim(r.Quote(people.First, people.End), SwapDirections.Rule, ReturnedScope.Party, other, people.Category, null, null, Approximate: false);
            }
        }
    }

    private PeopleCount? PluralAfter(Sentence s, int at)
    {
        Vocabulary.Party? owner = null;
        for (var i = at; i < s.End && i < at + 4; i++)
        {
            if (PeopleNouns.PeopleAt(r, i, out var nation))
            {
                return new PeopleCount(at, nation.End, null, null, Approximate: false, PeopleCategory.Unspecified, nation.Party, Own: false, Sharing.One);
            }

            if (r.MentionAt(i) is { IsPerson: false } mention)
            {
                owner = mention.Party;
            }
            else if (PeopleNouns.At(r, i, s.End, out var category, out var end))
            {
                return r.Norm(end - 1).EndsWith('s') ? new PeopleCount(at, end, null, null, Approximate: false, category, owner, Own: false, Sharing.One) : null;
            }
            else if (!r.Tokens[i].IsWord)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The plural noun for captives nearest to the trigger, with the nation before it.</summary>
    private PeopleCount? People(Sentence s, SwapTrigger trigger)
    {
        if (trigger is { Noun: false, Act: SwapAct.Give } && PluralAfter(s, trigger.End) is { } given && (given.Owner is not null || given.Category is not (PeopleCategory.Bodies or PeopleCategory.Unspecified)))
        {
            return given;
        }

        foreach (var distance in Enumerable.Range(1, 10))
        {
            foreach (var i in (ReadOnlySpan<int>)[trigger.End - 1 + distance, trigger.First - distance])
            {
                if (i >= s.First && i < s.End && PeopleNouns.At(r, i, s.End, out var category, out var end) && r.Is(i, PeopleNouns.Captive) && r.Norm(i).EndsWith('s') && !Qualifies(i, end))
                {
                    var owner = r.MentionAt(i - 1) is { IsPerson: false, Form: NameFormAdjective } mention ? mention.Party : null;
                    return new PeopleCount(i, end, null, null, Approximate: false, category, owner, Own: r.Norm(i - 1) is "its" or "our" or "their", Sharing.One);
                }
            }
        }

        return null;
    }

    private const Vocabulary.NameForm NameFormAdjective = Vocabulary.NameForm.Adjective;

    /// <summary>"Prisoners' office", "detainees committee": no people who move.</summary>
    private bool Qualifies(int i, int end) => r.Norm(end) is "'" or "'s" or "office" or "committee" or "affairs" or "file" or "list" or "lists" || r.Norm(i - 1) is "remaining" or "other" or "more";

    /// <summary>"Russia and Ukraine swapped prisoners", "an exchange between the two": each side's came home.</summary>
    private bool BetweenSides(Sentence s, SwapTrigger trigger, Sides sides) =>
        sides.Parties.All(p => r.MentionsIn(s.First, s.End).Any(m => m.Acts && sides.SideOf(m.Party) == p)) || Actors.Before(r, s, trigger.First) is { Both: true };

    private bool BothSides(Sentence s, int at)
    {
        for (var i = s.First; i < s.End; i++)
        {
            if (r.Norm(i) is "both" && r.Norm(i + 1) is "sides" && r.Norm(i - 1) is "on" or "from" or "by")
            {
                return true;
            }
        }

        return at < 0;
    }
}
