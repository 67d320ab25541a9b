using System.Globalization;
using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;

namespace TalksTracker.Extraction.Rounds;

/// <summary>Reads which of several meetings one is, and of what sort: "the third round", "previous talks", "indirect talks".</summary>
internal sealed class RoundTraits(Reading r)
{
    private const string Rule = "round";

    /// <summary>Words that tell of a meeting even where no delegation is named.</summary>
    public static bool Plain(Reading r, int trigger) =>
        r.Norm(trigger) is "round" or "rounds" or "meeting" or "meetings" or "talks" or "negotiations" or "session" or "conference" || NumberReader.Ordinal(r.Tokens[trigger]) is not null || r.Norm(trigger) is "it" or "they" or "this";

    /// <summary>"The fourth is to open in Caracas": another of the rounds told before.</summary>
    public static int? Next(Reading r, Sentence s)
    {
        for (var i = s.First; i + 2 < s.End && i < s.First + 10; i++)
        {
            if (r.Norm(i) is "the" or "their" && NumberReader.Ordinal(r.Tokens[i + 1]) is not null && r.Norm(i + 2) is "is" or "was" or "will" or "took" or "opens" or "opened" or "ended" or "begins" or "starts")
            {
                return i + 1;
            }
        }

        return null;
    }

    /// <summary>"It is now expected on 15 November": the meeting of the sentence before, on another day.</summary>
    public static int? Rescheduled(Reading r, Sentence s) =>
        r.Norm(s.First) is "it" or "they" or "this" && r.Norm(s.First + 1) is "is" or "are" or "will" && (r.Norm(s.First + 2) is "now" or "expected" or "due" or "scheduled" or "planned" or "resume" or "reconvene" || (r.Norm(s.First + 2) is "be" && r.Norm(s.First + 3) is "resumed" or "held" or "reconvened" or "continued")) ? s.First : null;

    public bool Delegations(Sentence s)
    {
        for (var i = s.First; i < s.End; i++)
        {
            if (r.Norm(i) is "delegations" or "negotiators" or "sides" or "delegation" or "teams" or "envoys" or "parties" or "delegates" or "commanders" or "factions" or "foes" or "rivals" or "representatives")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Ahead of the meeting", "to make the talks possible": a meeting told of elsewhere.</summary>
    public bool Anaphoric(Sentence s, int trigger) =>
        trigger - 2 > s.First && r.Norm(trigger - 1) is "the" or "those" or "these" or "any" && (r.Norm(trigger - 2) is "make" || (r.Norm(trigger - 2) is "of" && r.Norm(trigger - 3) is "ahead") || (r.Norm(trigger - 2) is "before" or "for"));

    /// <summary>"The previous rounds", "earlier talks", "had last met".</summary>
    public bool Previous(Sentence s, int trigger)
    {
        for (var i = Math.Max(s.First, trigger - 5); i < Math.Min(s.End, trigger + 2); i++)
        {
            if (r.Norm(i) is "previous" or "earlier" or "past" or "prior" || (r.Norm(i) is "last" && r.Norm(i + 1) is "round" or "met" or "sat" or "meeting"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Agreed during the talks": a meeting that is over, beside one to come.</summary>
    public bool Over(int trigger)
    {
        for (var i = trigger - 1; i > trigger - 6; i--)
        {
            if (r.Norm(i) is "during" or "after" or "following")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Twenty-one were let go in October, following talks": the day is that of what came after.</summary>
    public bool After(Sentence s, int trigger, Time.DateMention date)
    {
        for (var i = trigger - 1; i >= s.First && i > trigger - 4; i--)
        {
            if (r.Norm(i) is "following" or "after")
            {
                return date.End <= i && r.Norm(date.End) is ",";
            }
        }

        return false;
    }

    /// <summary>"Have met in Brussels on 27 February and at Ohrid on 18 March": one meeting for each day.</summary>
    public bool Several(Sentence s, int trigger) =>
        r.Norm(trigger) is "meetings" or "rounds" || (r.Norm(trigger) is "met" && trigger > s.First && r.Norm(trigger - 1) is "have" or "had" or "has" or "already" or "also");

    /// <summary>"The third round", "a third set of negotiations", "the tenth meeting".</summary>
    public TextClaim? Ordinal(Sentence s, int trigger)
    {
        for (var i = Math.Max(s.First, trigger - 4); i <= trigger; i++)
        {
            if (NumberReader.Ordinal(r.Tokens[i]) is { } n && !(n == 1 && r.Norm(i + 1) is "time"))
            {
                return new TextClaim(r.Quote(i, trigger + 1), Rule + "-ordinal", TextFields.Ordinal, n.ToString(CultureInfo.InvariantCulture));
            }
        }

        return null;
    }

    public TextClaim? Format(Sentence s, int trigger)
    {
        for (var i = Math.Max(s.First, trigger - 5); i <= trigger; i++)
        {
            if (r.Norm(i) is "direct" or "indirect" or "shuttle" or "summit" or "technical" or "proximity" && r.Norm(trigger) is not "meetings")
            {
                return new TextClaim(r.Quote(i, trigger + 1), Rule + "-format", TextFields.Format, r.Norm(i) is "proximity" ? "indirect" : r.Norm(i));
            }
        }

        return null;
    }
}
