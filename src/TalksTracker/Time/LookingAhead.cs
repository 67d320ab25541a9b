using TalksTracker.Articles;

namespace TalksTracker.Time;

/// <summary>Tells a day that is still to come from one that is past, by the words around it.</summary>
internal readonly struct LookingAhead(List<Token> tokens)
{
    private readonly List<Token> _tokens = tokens;

    /// <summary>Whether the words around look ahead: a future word before the date in the same clause, and no word of saying after it.</summary>
    public bool At(int at, int first, int limit)
    {
        if (FallsThrough(at, limit) || CameToNothing(at, limit))
        {
            return false;
        }

        for (var i = at - 1; i >= first && i > at - 14; i--)
        {
            if (_tokens[i].Is("to") && i + 1 < limit && DateWords.Meeting.Contains(_tokens[i + 1].Norm) && i > first && _tokens[i - 1].Norm is "agreed" or "was" or "were" or "are" or "is" or "plan" or "agree")
            {
                return true;
            }

            if (_tokens[i].Norm is "said" or "told" or "announced" or ";" or "agreed" or "held" or "met" or "after" or "ended" or "closed" or "opened" or "began" or "signed")
            {
                return false;
            }

            if ((DateWords.Future.Contains(_tokens[i].Norm) && !(_tokens[i].Is("next") && i < at - 1) && !(_tokens[i].Is("set") && _tokens[i + 1].Norm is "free" or "up"))
                || (_tokens[i].Is("until") && i >= at - 2)
                || (_tokens[i].Is("to") && i > first && _tokens[i - 1].Norm is "are" or "is"))
            {
                return true;
            }
        }

        for (var i = at + 1; i < limit && i < at + 8; i++)
        {
            if (_tokens[i].Norm is "said" or "told" or "that" or ".")
            {
                return false;
            }

            if (_tokens[i].Norm is "will")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Were to resume on Monday, but": the day is past.</summary>
    private bool CameToNothing(int at, int limit) => at + 2 < limit && _tokens[at + 1].Is(",") && _tokens[at + 2].Is("but");

    /// <summary>"Planned for Wednesday fell through", "called for 26 October was not held": the day is past.</summary>
    private bool FallsThrough(int at, int limit)
    {
        for (var i = at + 1; i + 1 < limit && i < at + 7; i++)
        {
            if ((_tokens[i].Is("fell") && _tokens[i + 1].Is("through")) || (_tokens[i].Norm is "was" or "were" && _tokens[i + 1].Norm is "not" or "cancelled" or "canceled" or "postponed") || (_tokens[i].Is("did") && _tokens[i + 1].Is("not")))
            {
                return true;
            }
        }

        return false;
    }
}
