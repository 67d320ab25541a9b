using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Swaps;

/// <summary>Finds where people changed hands: "at the Wagah crossing", "in Abu Dhabi", "crossed the Wagah border", "flown to Doha for the
/// exchange"; not where they were held or captured, where talks were, or where somebody spoke.</summary>
internal sealed class SwapPlaces(Reading r)
{
    private const string Rule = "swap-place";
    private const int Reach = 22;

    public PlaceClaim? Of(SwapDraft draft, Sentence s)
    {
        var modality = draft.Modality?.Modality;
        if (modality is not (Modality.Happened or Modality.Ongoing or Modality.Announced or Modality.Agreed) && !(modality is null && draft.Bare))
        {
            return null;
        }

        foreach (var mention in r.MentionsIn(s.First, s.End))
        {
            if (mention is { Place: { Kind: not "country" } place, IsPerson: false } && Math.Abs(mention.First - draft.Anchor) < (draft.Bare ? 9 : Reach) && (modality is not Modality.Agreed || RightAfter(s, mention)) && (Located(mention, place) || ForTheExchange(s, mention)) && !Elsewhere(s, mention, draft.Anchor))
            {
                return new PlaceClaim(r.Quote(mention), Rule, place);
            }
        }

        return null;
    }

    /// <summary>"A prisoner deal in Aleppo": of what is only agreed, the place must stand right behind its noun.</summary>
    private bool RightAfter(Sentence s, Mention mention) => mention.First - 2 >= s.First && r.Norm(mention.First - 2) is "deal" or "trade" or "exchange" or "swap" or "release" or "handover";

    /// <summary>"In Sanaa", "at Abu Dhabi airport", "the Wagah border", "the Mayorske crossing".</summary>
    private bool Located(Mention mention, Place place)
    {
        if (place.Kind is "crossing" || r.Norm(mention.End) is "crossing" or "checkpoint" or "border" && place.Kind is not "region")
        {
            return true;
        }

        return mention.Locative && mention.Form is NameForm.Place or NameForm.Metonym && place.Kind is not ("river" or "country-part");
    }

    /// <summary>"Flown to Doha, Qatar, for the exchange".</summary>
    private bool ForTheExchange(Sentence s, Mention mention)
    {
        if (r.Norm(mention.First - 1) is not "to")
        {
            return false;
        }

        for (var i = mention.End; i < s.End && i < mention.End + 6; i++)
        {
            if (r.Norm(i) is "for" && r.Norm(i + 1) is "the" or "a" && r.Norm(i + 2) is "exchange" or "swap" or "handover" or "trade")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words before the place tie it to something else: a prison, a battle, talks, an office.</summary>
    private bool Elsewhere(Sentence s, Mention mention, int anchor)
    {
        for (var i = Math.Max(s.First, mention.First - 6); i < mention.First; i++)
        {
            if (r.Norm(i) is "talks" or "meeting" or "negotiations" or "agreed" or "ceasefire" or "truce" or "prison" or "held" or "captured" or "war" or "captivity" or "abducted" or "kidnapped" or "fighting"
                or "imprisoned" or "jailed" or "arrested" or "detained" or "seized" or "jail" or "crashed" or "crash" or "clash" or "battle" or "fell" or "died" or "killed" or "plot" or "attack" or "bombing" or "convicted" or "promised" or "agreed" or "met" or "decided" or "announced" || (r.Norm(i) is "between" or "taken" && i > mention.First - 3)
                || (i == mention.First - 2 && r.Norm(i) is "presidency" or "ministry" or "government" or "officials" or "embassy" or "reporters" or "office"))
            {
                return true;
            }
        }

        return AnotherClause(Math.Min(anchor, mention.First), Math.Max(anchor, mention.First));
    }

    private bool AnotherClause(int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (r.Norm(i) is ";" or "maps" or "which" or "where" or "whose" or "when" or "since" || (r.Norm(i) is "after" && r.Norm(i + 1) is "a" or "the" && i < to - 6))
            {
                return true;
            }
        }

        return false;
    }
}
