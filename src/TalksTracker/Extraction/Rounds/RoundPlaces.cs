using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Rounds;

/// <summary>Reads where a meeting was: "in Istanbul", "at the Peace House", "Doha talks", "in the Norwegian capital", "here" under a
/// dateline.</summary>
internal sealed class RoundPlaces(Reading r)
{
    private const string Rule = "round-place";
    private const int Reach = 22;

    /// <param name="near">The tokens of the meeting words; the nearest counts.</param>
    /// <param name="other">Words of another meeting: a place nearer to them is theirs.</param>
    /// <param name="first">Only what stands from here...</param>
    /// <param name="end">... up to here.</param>
    public PlaceClaim? Of(int index, Sentence s, IReadOnlyList<int> near, IReadOnlyList<int> other, int first, int end)
    {
        (PlaceClaim Claim, int Rank)? best = null;
        for (var i = Math.Max(first, r.DatelineOf(index)?.End ?? first); i < end; i++)
        {
            if (At(s, i, near) is { } found && !Nearer(i, other, near) && Rank(found, i, near) is var rank && (best is not { } b || rank < b.Rank))
            {
                best = (found, rank);
            }
        }

        return best?.Claim;
    }

    private static bool Nearer(int i, IReadOnlyList<int> to, IReadOnlyList<int> than) => to.Count > 0 && to.Min(n => Math.Abs(i - n)) < than.Min(n => Math.Abs(i - n));

    /// <summary>The city of the sentence's own dateline, where it lies in neither side's country.</summary>
    public PlaceClaim? Dateline(int index, Sides sides) =>
        r.DatelineOf(index)?.City is { Place: { Party: { } state } city } line && sides.SideOf(state) is null && !sides.Parties.Any(p => p.Of == state.Id || p.Id == state.Id)
            ? new PlaceClaim(r.Quote(line), Rule + "-dateline", city) : null;

    /// <summary>"In Oman", under a dateline of Muscat: the city.</summary>
    public PlaceClaim? Closer(int index, PlaceClaim? place) =>
        place is { Place: { Kind: "country", Party: { } state } } && r.DatelineOf(index)?.City is { Place: { } city } line && city.Party == state ? new PlaceClaim(r.Quote(line), Rule + "-dateline", city) : place;

    private PlaceClaim? At(Sentence s, int i, IReadOnlyList<int> near) =>
        r.MentionAt(i) is { Place: { } place } mention && mention.First == i && MayHost(mention, near) ? new PlaceClaim(r.Quote(mention), Rule, place)
        : r.Norm(i) is "capital" && CapitalAt(s, i) is { } city && Close(i, near) ? new PlaceClaim(r.Quote(Math.Max(s.First, i - 2), i + 1), Rule, city)
        : r.Norm(i) is "here" && r.WrittenIn is { Place: { } written } line && Close(i, near) ? new PlaceClaim(r.Quote(line), Rule + "-dateline", written)
        : null;

    /// <summary>"In the Norwegian capital", "in Qatar's capital".</summary>
    private Place? CapitalAt(Sentence s, int i)
    {
        var owner = r.MentionAt(r.Norm(i - 1) is "'s" ? i - 2 : i - 1);
        return owner is { Party: { } party } && !(i + 1 < s.End && (r.MentionAt(i + 1) is { Place: not null } || r.MentionAt(i + 2) is { Place: not null } && r.Norm(i + 1) is ","))
            && r.Norm(owner.Value.First - (r.Norm(owner.Value.First - 1) is "the" ? 2 : 1)) is "in" or "near" or "outside" or "at" ? r.Lexicon.Capital(party) : null;
    }

    private static bool Close(int i, IReadOnlyList<int> near) => near.Any(n => Math.Abs(i - n) <= Reach);

    private bool MayHost(Mention mention, IReadOnlyList<int> near)
    {
        if (mention.Form is NameForm.Adjective or NameForm.People || mention.IsPerson || !Close(mention.First, near) || WarIn(mention))
        {
            return false;
        }

        var (before, second) = (r.Norm(mention.First - 1), r.Norm(mention.First - 2));
        return (mention.Locative && !OfOthers(mention)) || Beside(mention, near)
            || (before is "of" && second is "city" or "capital" or "town" or "resort" or "village" or "port" or "outskirts" or "suburb")
            || (before is "of" && Within(mention.First - 2, "part", "half", "side"))
            || (before is "," && r.MentionAt(mention.First - 2) is { Locative: true })
            || (r.Norm(mention.First - 1) is "capital" && r.MentionAt(mention.First - 2) is { Form: NameForm.Adjective });
    }

    private bool Within(int at, params ReadOnlySpan<string> words) => words.Contains(r.Norm(at));

    /// <summary>"The Doha talks", "Geneva peace negotiations": the place stands before the word, and is no side.</summary>
    private bool Beside(Mention mention, IReadOnlyList<int> near) =>
        r.Sides.SideOf(mention.Party) is null && near.Any(n => mention.End == n || (mention.End == n - 1 && r.Norm(n - 1) is "peace" or "ceasefire" or "truce"));

    /// <summary>"The war in Ukraine", "peace in Yemen", "a ceasefire in the port city of Hodeidah": not where the talks are. A truce can be
    /// signed in a third country.</summary>
    private bool WarIn(Mention mention)
    {
        var i = mention.First - 1;
        while (i > mention.First - 7 && r.Norm(i) is "of" or "city" or "port" or "town" or "the" or "capital" or "region" or "province" or "in" or "at" or "near" or "northern" or "southern" or "eastern" or "western" or "coastal" or ",")
        {
            i--;
        }

        return r.Norm(i) is "war" or "conflict" or "fighting" or "crisis" or "violence" or "forces" or "hostages" or "captives" or "prisoners" or "jail" or "government" or "rebels" or "situation" or "troops" or "humanitarian" or "attacks" or "strikes"
            || (r.Norm(i) is "ceasefire" or "cease-fire" or "truce" or "peace" or "hostilities" && OfSides(mention.Place!));
    }

    private bool OfSides(Place place) => place.Party is not { } state || r.Sides.SideOf(state) is not null || r.Sides.Parties.Any(p => p.Of == state.Id || p.Id == state.Id);

    /// <summary>"Said in Kyiv", "officials in Washington", "the truce struck in Pretoria": where something else was said or done.</summary>
    private bool OfOthers(Mention mention) =>
        Verbs.Saying.Contains(r.Norm(mention.First - 2)) || r.Norm(mention.First - 2) is "officials" or "diplomats" or "reporters" or "speaking" or "ministry" or "presidency" or "spokesman" or "journalists" or "headquarters" or "struck" or "reached" or "brokered";

    /// <summary>A city before a building before a country; the nearer before the farther.</summary>
    private int Rank(PlaceClaim claim, int i, IReadOnlyList<int> near) =>
        (claim.Place.Kind is "city" or "country" && near.Any(n => i > n && i - n <= 3 && r.Norm(n + 1) is "in" or "at" or "near") ? -150 : 0) + (claim.Place.Kind switch { "city" => claim.Rule.EndsWith("dateline", StringComparison.Ordinal) ? 50 : 0, "country" => 200, _ => 100 }) + near.Min(n => Math.Abs(i - n));
}
