using TalksTracker.Articles;

namespace TalksTracker.Time;

/// <summary>Tells by the words around a date whether it is still to come: a future word before it in the same clause, and no word of
/// saying after it.</summary>
internal static class DateDirection
{
    private const int Before = 14;
    private const int After = 8;

    public static bool Forward(List<Token> tokens, int at, int first, int limit) =>
        !FallsThrough(tokens, at, limit) && !CameToNothing(tokens, at, limit) && (AheadBefore(tokens, at, first, limit) ?? WillAfter(tokens, at, limit));

    /// <summary>Null where the words before say neither.</summary>
    private static bool? AheadBefore(List<Token> tokens, int at, int first, int limit)
    {
        for (var i = at - 1; i >= first && i > at - Before; i--)
        {
            if (Infinitive(tokens, i, first, limit))
            {
                return true;
            }

            if (tokens[i].Norm is "said" or "told" or "announced" or ";" or "agreed" or "held" or "met" or "after" or "ended" or "closed" or "opened" or "began" or "signed")
            {
                return false;
            }

            if (Future(tokens, i, at, first) || CalledFor(tokens, i, at, first))
            {
                return true;
            }
        }

        return null;
    }

    /// <summary>"Agreed to meet", "was to resume".</summary>
    private static bool Infinitive(List<Token> tokens, int i, int first, int limit) =>
        tokens[i].Is("to") && i + 1 < limit && DateWords.Meeting.Contains(tokens[i + 1]) && i > first && tokens[i - 1].Norm is "agreed" or "was" or "were" or "are" or "is" or "plan" or "agree";

    private static bool Future(List<Token> tokens, int i, int at, int first) =>
        (DateWords.Future.Contains(tokens[i]) && !(tokens[i].Is("next") && i < at - 1) && !(tokens[i].Is("set") && tokens[i + 1].Norm is "free" or "up"))
        || (tokens[i].Is("until") && i >= at - 2)
        || (tokens[i].Is("to") && i > first && tokens[i - 1].Norm is "are" or "is");

    /// <summary>"Have called a new meeting for 18 November", "set the next round for Friday".</summary>
    private static bool CalledFor(List<Token> tokens, int i, int at, int first) =>
        tokens[i].Is("for") && i >= at - 2 && i > first && tokens[i - 1].Norm is "meeting" or "round" or "talks" or "session" or "summit" or "exchange" or "swap" or "handover" or "release";

    private static bool WillAfter(List<Token> tokens, int at, int limit)
    {
        for (var i = at + 1; i < limit && i < at + After; i++)
        {
            if (tokens[i].Norm is "said" or "told" or "that" or ".")
            {
                return false;
            }

            if (tokens[i].Norm is "will" || (tokens[i].Norm is "is" or "are" && i + 1 < limit && tokens[i + 1].Norm is "to" or "due" or "set" or "expected"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Were to resume on Monday, but": the day is past.</summary>
    private static bool CameToNothing(List<Token> tokens, int at, int limit) => at + 2 < limit && tokens[at + 1].Is(",") && tokens[at + 2].Is("but");

    /// <summary>"Planned for Wednesday fell through", "called for 26 October was not held": the day is past.</summary>
    private static bool FallsThrough(List<Token> tokens, int at, int limit)
    {
        for (var i = at + 1; i + 1 < limit && i < at + 7; i++)
        {
            if ((tokens[i].Is("fell") && tokens[i + 1].Is("through")) || (tokens[i].Norm is "was" or "were" && tokens[i + 1].Norm is "not" or "cancelled" or "canceled" or "postponed") || (tokens[i].Is("did") && tokens[i + 1].Is("not")))
            {
                return true;
            }
        }

        return false;
    }
}
