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

    private readonly PlaceWords _words = new(r);

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

    /// <summary>The city of the sentence's own dateline, where it lies in neither side's country.</summary>
    public PlaceClaim? Dateline(int index, Sides sides) =>
        r.DatelineOf(index)?.City is { Place: { Party: { } state } city } line && sides.SideOf(state) is null && !sides.Parties.Any(p => p.Of == state.Id || p.Id == state.Id)
            ? new PlaceClaim(r.Quote(line), Rule + "-dateline", city) : null;

    /// <summary>"In Oman", under a dateline of Muscat: the city.</summary>
    public PlaceClaim? Closer(int index, PlaceClaim? place) =>
        place is { Place: { Kind: "country" or "building", Party: { } state } } && r.DatelineOf(index)?.City is { Place: { } city } line && city.Party == state ? new PlaceClaim(r.Quote(line), Rule + "-dateline", city) : place;

    /// <summary>"Doha hosted indirect talks": at the host's.</summary>
    public PlaceClaim? OfHost(Sentence s)
    {
        for (var i = s.First + 1; i < s.End; i++)
        {
            if (r.Norm(i) is "hosted" or "hosts" && r.MentionAt(i - 1) is { Place: { Kind: "city" } venue } city)
            {
                return new PlaceClaim(r.Quote(city), Rule + "-host", venue);
            }

            if (r.Norm(i) is "hosted" or "hosts" or "host" && r.Norm(i + 1) is not ("by" or ",") && Actors.Before(r, s, i) is { Person: null, Party: { } host } actor
                && r.MentionAt(actor.First) is { } mention && (mention.Place ?? r.Lexicon.Place(host.Id)) is { } place && r.Sides.SideOf(host) is null)
            {
                return new PlaceClaim(r.Quote(mention), Rule + "-host", place);
            }
        }

        return null;
    }

    private static bool Nearer(int i, IReadOnlyList<int> to, IReadOnlyList<int> than) => to.Count > 0 && to.Min(n => Math.Abs(i - n)) < than.Min(n => Math.Abs(i - n));

    private PlaceClaim? At(Sentence s, int i, IReadOnlyList<int> near) =>
        r.MentionAt(i) is { Place: { } place } mention && mention.First == i && MayHost(mention, near) ? new PlaceClaim(r.Quote(mention), Rule, place)
        : r.Norm(i) is "capital" && CapitalAt(s, i) is { } city && Close(i, near) ? new PlaceClaim(r.Quote(Math.Max(s.First, i - 2), i + 1), Rule, city)
        : r.Norm(i) is "here" && r.WrittenIn is { Place: { } written } line && Close(i, near) ? new PlaceClaim(r.Quote(line), Rule + "-dateline", written)
        : null;

    /// <summary>"In the Norwegian capital", "in Qatar's capital".</summary>
    private Place? CapitalAt(Sentence s, int i)
    {
        var owner = r.MentionAt(r.Norm(i - 1) is "'s" ? i - 2 : i - 1);
        return owner is { Party: { } party } && !(i + 1 < s.End && (r.MentionAt(i + 1) is { Place: not null } || (r.MentionAt(i + 2) is { Place: not null } && r.Norm(i + 1) is ",")))
            && r.Norm(owner.Value.First - (r.Norm(owner.Value.First - 1) is "the" ? 2 : 1)) is "in" or "near" or "outside" or "at" ? r.Lexicon.Capital(party) : null;
    }

    private static bool Close(int i, IReadOnlyList<int> near) => near.Any(n => Math.Abs(i - n) <= Reach);

    private bool MayHost(Mention mention, IReadOnlyList<int> near)
    {
        if (mention.Form is NameForm.Adjective or NameForm.People || mention.IsPerson || !Close(mention.First, near))
        {
            return false;
        }

        return Beside(mention, near) || SentFor(mention, near) || (r.Norm(mention.First - 1) is "left" or "leave" or "leaving" && mention.Place!.Kind is "city") || (_words.Governed(mention) is { } preposition && !_words.OfSomethingElse(mention, preposition) && (mention.Place!.Kind is not "country" || _words.Attached(mention, preposition, near)));
    }

    /// <summary>"Will send a delegation to Kunming on Saturday for talks".</summary>
    private bool SentFor(Mention mention, IReadOnlyList<int> near)
    {
        for (var i = mention.End; r.Norm(mention.First - 1) is "to" && mention.Place!.Kind is "city" && i < mention.End + 5; i++)
        {
            if (r.Norm(i) is "for")
            {
                return near.Any(n => n > i && n - i < 4);
            }
        }

        return false;
    }

    /// <summary>"The Doha talks", "Geneva peace negotiations": the place stands before the word, and is no side.</summary>
    private bool Beside(Mention mention, IReadOnlyList<int> near) =>
        r.Sides.SideOf(mention.Party) is null && near.Any(n => mention.End == n || (mention.End == n - 1 && r.Norm(n - 1) is "peace" or "ceasefire" or "truce"));

    /// <summary>A city before a building before a country; what follows the meeting word at once before what stands elsewhere.</summary>
    private int Rank(PlaceClaim claim, int i, IReadOnlyList<int> near)
    {
        var kind = claim.Place.Kind switch { "city" => claim.Rule.EndsWith("dateline", StringComparison.Ordinal) ? 50 : 0, "country" => 200, _ => 100 };
        var preposition = r.MentionAt(i) is { } mention ? _words.Governed(mention) : null;
        var attached = preposition is { } p && _words.Attached(r.MentionAt(i)!.Value, p, near) ? 0 : 60;
        var next = claim.Place.Kind is "city" or "country" && near.Any(n => preposition == n + 1) ? -150 : 0;
        return kind + attached + next + near.Min(n => Math.Abs(i - n));
    }
}
