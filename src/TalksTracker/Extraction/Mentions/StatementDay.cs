using TalksTracker.Articles;
using TalksTracker.Time;

namespace TalksTracker.Extraction.Mentions;

/// <summary>Tells the day on which something was said from the day on which it happened: "said on Thursday", "late on Wednesday ...
/// said", "On Wednesday the ministry revealed that".</summary>
internal static class StatementDay
{
    public static bool Is(Reading r, Sentence s, DateMention date) => AfterSaying(r, s, date) || OpensStatement(r, s, date);

    private static bool AfterSaying(Reading r, Sentence s, DateMention date)
    {
        for (var i = date.First - 1; i >= s.First && i > date.First - 14; i--)
        {
            var norm = r.Norm(i);
            if (r.MentionAt(i) is { Acts: true, Form: not Vocabulary.NameForm.Adjective })
            {
                continue;
            }

            if (r.Is(i, Verbs.Saying) && norm is not "according")
            {
                return true;
            }

            if (r.MentionAt(i) is null && !r.Tokens[i].AllCapitals && norm is not ("(" or ")" or "on" or "late" or "early" or "earlier" or "," or "in" or "a" or "joint" or "written" or "brief" or "statement" or "the" or "that" or "reporters" or "conference" or "news" or "press" or "telegram" or "post" or "to" or "an"
                or "interview" or "his" or "her" or "its" or "parliament" or "lawmakers" or "journalists" or "agency" or "tv" or "afternoon" or "evening" or "morning" or "night" or "television" or "televised"))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>A date that opens the sentence and is followed at once by who says what.</summary>
    private static bool OpensStatement(Reading r, Sentence s, DateMention date)
    {
        if (date.First > s.First + 2)
        {
            return false;
        }

        for (var i = date.End; i < s.End && i < date.End + 10; i++)
        {
            if (r.Norm(i) is "that" or ",")
            {
                return false;
            }

            if (r.Is(i, Verbs.Saying) || r.Norm(i) is "urged" or "demanded" or "accused")
            {
                return r.Norm(i) is not ("announced" or "confirmed" or "reported") || r.Norm(i + 1) is "that";
            }
        }

        return false;
    }
}
