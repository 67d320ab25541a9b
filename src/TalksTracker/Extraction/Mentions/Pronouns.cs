using TalksTracker.Articles;

namespace TalksTracker.Extraction.Mentions;

/// <summary>Tells who "he", "it", "they", "we" are: whoever speaks, or the subject that the sentence, or the one before, began with.</summary>
internal static class Pronouns
{
    /// <summary>Who a pronoun at a token stands for; null where that is uncertain.</summary>
    public static Actor? Of(Reading r, Sentence s, int at, string norm)
    {
        var index = IndexOf(r, s);
        if (index < 0)
        {
            return null;
        }

        if (norm is "it" or "they")
        {
            return Earlier(r, s, index, at, plural: norm is "they");
        }

        var known = r.Speakers?[index] ?? (index > 0 ? r.Speakers?[index - 1] : null);
        return known is { } speaker ? new Actor(at, at + 1, speaker.Party, speaker.Person, Both: false)
            : index > 0 ? Leading(r, r.Sentences[index - 1], at, person: norm is "he" or "she") : null;
    }

    /// <summary>Who "it" or "they" is: the subject that the sentence began with, or else that of the sentence before; whoever spoke there,
    /// where it had none. Nobody, where that was two together.</summary>
    private static Actor? Earlier(Reading r, Sentence s, int index, int at, bool plural, int depth = 0)
    {
        if (Opening(r, s, at, plural) is { } own)
        {
            return own with { First = at, End = at + 1 };
        }

        if (index == 0)
        {
            return null;
        }

        var before = r.Sentences[index - 1];
        if (r.Norm(before.First) == (plural ? "they" : "it") && index > 1 && depth < 3)
        {
            return Earlier(r, before, index - 1, before.First, plural, depth + 1) is { } same ? same with { First = at, End = at + 1 } : null;
        }

        if (before.Paragraph >= s.Paragraph - 1 && Opening(r, before, before.End, plural) is { } other)
        {
            return other with { First = at, End = at + 1 };
        }

        var known = r.Speakers?[index - 1] ?? r.Speakers?[index];
        return known is { } speaker ? new Actor(at, at + 1, speaker.Party, null, Both: false) : null;
    }

    /// <summary>The first subject of a sentence that is a party and not a person.</summary>
    private static Actor? Opening(Reading r, Sentence s, int limit, bool plural)
    {
        for (var i = s.First; i < limit; i++)
        {
            if (Actors.BothSides(r, s, i) is { } both)
            {
                return plural ? both : null;
            }

            var actor = DefiniteSides.At(r, s, i) ?? Named(r, s, i);
            if (actor is { } under && under.First < s.First + 7 && Actors.OfPhrase(r, s, under.First))
            {
                return Actors.SpeaksFor(r, under.First) || r.Norm(under.First - 2) is "coalition" or "government" || r.Norm(under.First - 3) is "coalition" or "government" ? under : null;
            }

            if (actor is { } found && found.End <= limit && !Actors.Governed(r, s, found.First))
            {
                var joined = r.Norm(found.End) is "and" && (r.MentionAt(found.End + 1) ?? r.MentionAt(found.End + 2)) is { Acts: true };
                return !joined ? found : plural ? found with { Party = null, Both = true } : null;
            }
        }

        return null;
    }

    private static Actor? Named(Reading r, Sentence s, int at) =>
        r.MentionAt(at) is { IsPerson: false } m && m.First == at && Actors.CanAct(r, s, m)
            ? new Actor(m.First, m.End, m.Party, null, Both: false) : null;

    /// <summary>Who the sentence before was about: its first name that is no object.</summary>
    public static Actor? Leading(Reading r, Sentence before, int at, bool person)
    {
        foreach (var mention in r.MentionsIn(before.First, before.End))
        {
            if (mention.Acts && mention.IsPerson == person && !Actors.Governed(r, before, mention.First) && !Actors.AttachedToPerson(r, before, mention))
            {
                return new Actor(at, at + 1, mention.Party, mention.Person, Both: false);
            }
        }

        return null;
    }

    /// <summary>The number of a sentence.</summary>
    public static int IndexOf(Reading r, Sentence s) => r.Sentences.BinarySearch(s, ByFirst);

    private static readonly Comparer<Sentence> ByFirst = Comparer<Sentence>.Create((a, b) => a.First.CompareTo(b.First));
}
