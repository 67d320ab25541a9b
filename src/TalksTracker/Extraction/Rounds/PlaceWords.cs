using TalksTracker.Articles;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Rounds;

/// <summary>Tells by the words before a place whether it is where a meeting was: "held in", "talks on Friday at the port of", but not
/// "the war in", "officials in".</summary>
internal sealed class PlaceWords(Reading r)
{
    /// <summary>Words between the preposition and the name: "in the Swiss lakeside resort of Bürgenstock".</summary>
    private static readonly WordSet Between = WordSet.Split(
        "of city port town the capital resort village region province northern southern eastern western central coastal suburb outskirts part half side "
        + "lakeside nearby neutral 's , and key desert border state kingdom downtown country");

    private static readonly WordSet Elsewhere = WordSet.Split(
        "war conflict fighting crisis violence forces hostages captives prisoners jail government rebels situation troops humanitarian attacks strikes "
        + "officials diplomats reporters speaking ministry presidency spokesman journalists headquarters struck reached brokered victory election people "
        + "elections killed arrived embassy operations offensive detained stationed interests");

    private static readonly WordSet Truces = WordSet.Split("ceasefire cease-fire fire truce peace hostilities calm");

    private static readonly WordSet Meeting = WordSet.Split(
        "held met meet place hosted began begun ended opened closed concluded resumed gathered convened signed agreed sat house hotel table talked negotiated "
        + "week month year day days morning evening night today yesterday tomorrow again directly separately face host underway way mediation time due planned "
        + "brought down meeting document accord agreement deal declaration hours session delegations negotiators envoys together names each other , ) ( - "
        + "statement pact treaty memorandum");

    /// <summary>The preposition of place that governs a name; null where it has none.</summary>
    public int? Governed(Mention mention)
    {
        for (var i = mention.First - 1; i >= 0 && i > mention.First - 9; i--)
        {
            if (r.Norm(i) is "in" or "at" or "near" or "outside")
            {
                return i;
            }

            if (r.MentionAt(i) is not null ? false : !r.Is(i, Between) && !r.Tokens[i].Capital)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"The war in Ukraine", "a ceasefire in the port city of Hodeidah", "officials in Washington", "the truce struck in
    /// Pretoria". A truce can be signed in a third country.</summary>
    public bool OfSomethingElse(Mention mention, int preposition)
    {
        var before = r.Norm(preposition - 1);
        return (r.Is(preposition - 1, Elsewhere) && !Met(preposition)) || (r.Is(preposition - 1, Verbs.Saying) && before is not "announced") || (r.Is(preposition - 1, Truces) && OfSides(mention.Place!));
    }

    /// <summary>The place follows a word for the meeting, for holding one, or a date; or a date follows it.</summary>
    public bool Attached(Mention place, int preposition, IReadOnlyList<int> near)
    {
        if (r.Norm(place.End) is "on" || Time.DateWords.Weekdays.ContainsKey(r.Norm(place.End)))
        {
            return true;
        }

        var token = r.Tokens[Math.Max(0, preposition - 1)];
        return near.Contains(preposition - 1) || Meeting.Contains(token) || token.Kind is TokenKind.Number or TokenKind.Ordinal || Time.DateWords.Weekdays.ContainsKey(token.Norm) || Time.DateWords.Months.ContainsKey(token.Norm)
            || (r.MentionAt(preposition - 1) is { } party && party.Acts);
    }

    /// <summary>"Met Houthi officials in Sanaa": the officials were met there.</summary>
    private bool Met(int preposition)
    {
        for (var i = preposition - 2; i > preposition - 6; i--)
        {
            if (r.Norm(i) is "met" or "meet" or "meets")
            {
                return true;
            }
        }

        return false;
    }

    private bool OfSides(Place place) => place.Party is not { } state || r.Sides.SideOf(state) is not null || r.Sides.Parties.Any(p => p.Of == state.Id || p.Id == state.Id);
}
