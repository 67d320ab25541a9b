using System.Text;
using TalksTracker.Articles;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Mentions;

/// <summary>A person named in a text.</summary>
/// <param name="Party">Whom the person serves, as the vocabulary or the words before the name tell.</param>
internal readonly record struct NamedPerson(int First, int End, Person Person, Party? Party);

/// <summary>Finds people by name: those of the vocabulary, and others by two capitalised words or more ("Major General Ahmed Abu
/// Shahma"), whom it proposes as new.</summary>
internal sealed class PersonNames(Reading r)
{
    /// <summary>The person whose name or title begins at a token.</summary>
    public NamedPerson? At(Sentence s, int i)
    {
        var start = i;
        var end = i;
        while (end < s.End && r.MentionAt(end) is not { IsPerson: true } && InRun(s, i, end))
        {
            start = r.Is(end, NameWords.Titles) || (r.Norm(end) is "." && end > i && r.Is(end - 1, NameWords.Titles)) ? end + 1 : start;
            end++;
        }

        if (end < s.End && Namesake(s, start, end) is { } whole)
        {
            return new NamedPerson(start, whole, Propose(start, whole), OwnerBefore(s, i));
        }

        if (end < s.End && end > i && r.Tokens[end].Capital && r.Is(end, NameWords.NoNames) && !Time.DateWords.Weekdays.ContainsKey(r.Norm(end)))
        {
            return null;
        }

        if (end < s.End && end - i < 8 && r.MentionAt(end) is { Person: { } known } mention && mention.First == end && r.Norm(mention.End) is not "'s")
        {
            return new NamedPerson(end, mention.End, known, mention.Party);
        }

        return Words(start, ref end) >= 2 && !r.Is(end, NameWords.Titles) ? new NamedPerson(start, end, Propose(start, end), OwnerBefore(s, i)) : null;
    }

    /// <summary>"Omer Hamdan", where the vocabulary has another Hamdan, or "Getachew Alemu", where it has another Getachew: the end of the
    /// other's name.</summary>
    private int? Namesake(Sentence s, int start, int end)
    {
        if (r.MentionAt(end) is not { Form: NameForm.Surname, Person: { } known } mention || mention.First != end)
        {
            return null;
        }

        var name = Folding.Fold(known.Name);
        var after = mention.End;
        while (after < s.End && r.Tokens[after] is { IsWord: true, Capital: true } && InRun(s, mention.First, after) && !r.Is(after, NameWords.Titles))
        {
            after++;
        }

        var other = (start < end && !r.Is(end - 1, NameWords.Titles) && !name.Contains(r.Norm(start), StringComparison.Ordinal)) || (after > mention.End && !name.Contains(r.Norm(mention.End), StringComparison.Ordinal));
        return other ? after : null;
    }

    /// <summary>The first person named from a token on, over titles and what stands in apposition: "by the director of the president's
    /// cabinet, Firmin Ngrebada".</summary>
    public NamedPerson? After(Sentence s, int from, int within)
    {
        for (var i = from; i < s.End && i < from + within; i++)
        {
            if (r.MentionAt(i) is { IsPerson: false } mention)
            {
                i = mention.End - 1;
            }
            else if (r.Norm(i) is "." or ";" or "said" or "says" or "while" or "but" or "which" or "who" || (r.Norm(i) is "and" && !Joins(i)))
            {
                return null;
            }
            else if ((r.Tokens[i].Capital || r.MentionAt(i) is not null) && At(s, i) is { } person)
            {
                return person;
            }
        }

        return null;
    }

    /// <summary>The last person named before a token.</summary>
    public NamedPerson? Before(Sentence s, int at, int within)
    {
        for (var i = at - 1; i >= s.First && i > at - within; i--)
        {
            if (r.MentionAt(i) is { Person: { } known } mention)
            {
                if (r.Norm(mention.End) is not "'s" && !Apposed(s, mention.First))
                {
                    return Namesake(s, mention.First, mention.First) is { } whole && whole <= at
                        ? new NamedPerson(mention.First, whole, Propose(mention.First, whole), OwnerBefore(s, mention.First)) : new NamedPerson(mention.First, mention.End, known, mention.Party);
                }

                i = mention.First;
                continue;
            }

            if (r.Norm(i) is ";" or "said" or "says" or "\"")
            {
                return null;
            }

            if (r.Tokens[i] is { IsWord: true, Capital: true } && r.MentionAt(i) is null && At(s, RunStart(s, i)) is { } person && person.First <= i && person.End > i && person.End <= at)
            {
                return person;
            }
        }

        return null;
    }

    /// <summary>"An adviser to President X", "on behalf of X": somebody else than the one told of.</summary>
    public bool Apposed(Sentence s, int first)
    {
        var i = first - 1;
        while (i > s.First && (r.Is(i, NameWords.Titles) || r.MentionAt(i) is { Form: NameForm.Adjective }))
        {
            i--;
        }

        return r.Norm(i) is "to" or "of" or "for" or "under" or "by" or "from" or "about" or "on" or "against";
    }

    private bool Joins(int and) => and > 0 && and + 1 < r.Tokens.Count && r.Tokens[and - 1].Capital && r.Tokens[and + 1].Capital && r.MentionAt(and - 1) is not { IsPerson: true };

    private int RunStart(Sentence s, int i)
    {
        var start = i;
        while (start > s.First && r.MentionAt(start - 1) is null && InRun(s, start - 1, start - 1) && r.Norm(start - 1) is not ".")
        {
            start--;
        }

        return start;
    }

    /// <summary>Capitals, initials, hyphens inside a name, and particles before a capital.</summary>
    private bool InRun(Sentence s, int first, int i)
    {
        var token = r.Tokens[i];
        if (r.MentionAt(i) is not null || (token.LinesBefore > 0 && i > first) || NameWords.NoNames.Contains(token))
        {
            return false;
        }

        var next = i + 1 < s.End ? r.Tokens[i + 1] : default;
        return token.Norm switch
        {
            "-" => i > first && !token.SpaceBefore && i + 1 < s.End && !next.SpaceBefore && next.IsWord,
            "." => i > first && !token.SpaceBefore && (r.Tokens[i - 1].Length == 1 || r.Is(i - 1, NameWords.Titles)),
            _ when token.IsWord => token.Capital || (NameWords.Particles.Contains(token) && i + 1 < s.End && (next.Capital || next.Is("-"))) || (i > first && r.Norm(i - 1) is "-" && !token.SpaceBefore && r.MentionAt(i - 1) is null),
            _ => false,
        };
    }

    /// <summary>How many words a name has; a hyphen or a full stop at its end is none of it.</summary>
    private int Words(int start, ref int end)
    {
        while (end > start && r.Norm(end - 1) is "-" or ".")
        {
            end--;
        }

        var words = 0;
        for (var i = start; i < end; i++)
        {
            words += r.Tokens[i] is { IsWord: true, Capital: true } && (!(r.Tokens[i].AllCapitals && r.Tokens[i].Length > 3) || r.Tokens[i].Norm.Contains('.', StringComparison.Ordinal)) ? 1 : 0;
        }

        return words;
    }

    /// <summary>"Ukraine's Infrastructure Minister", "the Libyan envoy": the party before a name and its titles.</summary>
    private Party? OwnerBefore(Sentence s, int first)
    {
        var i = first - 1;
        while (i >= s.First && (r.Norm(i) is "'s" or "'" || ((r.Is(i, NameWords.Titles) || r.Norm(i) is "national" or "security") && !r.Tokens[i].Capital)))
        {
            i--;
        }

        return i >= s.First ? SideWords.PartyAt(r, i) : null;
    }

    private Person Propose(int start, int end)
    {
        var name = r.Quote(start, end).Text;
        var slug = new StringBuilder();
        foreach (var c in Folding.Fold(name))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(c);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var id = slug.ToString().Trim('-');
        return r.Lexicon.Person(id) ?? new Person(id, name, [], Proposed: true);
    }
}
