using TalksTracker.Articles;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Mentions;

/// <summary>Who speaks in a sentence, and the words that say so.</summary>
/// <param name="Verb">The word of saying; -1 where the speaker goes on from the sentence before.</param>
internal readonly record struct Speaker(Party Party, Person? Person, int First, int End, int Verb);

/// <summary>Finds for every sentence whose words it gives: the subject of its verb of saying, otherwise whoever spoke in the sentence
/// before while the paragraph or the quotation goes on, otherwise the name under a quotation set apart.</summary>
internal sealed class SpeakerFinder(Reading reading)
{
    private static readonly WordSet Beginnings = Verbs.Saying.With(WordSet.Split("known clear"));

    private readonly Reading _r = reading;

    public Speaker?[] Find()
    {
        var speakers = new Speaker?[_r.Sentences.Count];
        for (var i = 0; i < speakers.Length; i++)
        {
            var sentence = _r.Sentences[i];
            if (sentence.Skipped)
            {
                continue;
            }

            speakers[i] = Own(sentence, i > 0 ? speakers[i - 1] : null) ?? Carried(i, speakers);
        }

        SignedQuotations(speakers);
        return speakers;
    }

    private Speaker? Own(Sentence s, Speaker? before)
    {
        for (var i = s.First; i < s.End; i++)
        {
            if (!_r.Is(i, Beginnings) || !_r.Tokens[i].IsWord || !Says(i) || (_r.Quoted(s, i) && _r.Norm(i) is not "according"))
            {
                continue;
            }

            if (_r.Norm(i) is "according")
            {
                if (_r.Norm(i + 1) is "to" && Actors.After(_r, s, i + 1) is { Party: { } source } a)
                {
                    return new Speaker(source, a.Person, a.First, a.End, i);
                }

                continue;
            }

            if (Pronoun(s, i) && (Subject(s, i) ?? before) is { } b)
            {
                return b with { Verb = i };
            }

            if (before is { } goesOn && Spokesperson(s, i))
            {
                return goesOn with { Verb = i };
            }

            if (Who(s, i) is { Party: { } party } actor)
            {
                return new Speaker(party, actor.Person, actor.First, actor.End, i);
            }
        }

        return BeforeColon(s) ?? AfterColon(s);
    }

    /// <summary>Whoever stands before the verb; after it where it is turned round ("..., said Peskov") or quotes ("quoted Lavrov as saying").
    /// "Told Moscow" and "said Russia must" name no speaker.</summary>
    private Actor? Who(Sentence s, int i)
    {
        var told = _r.Norm(i) is "told" or "tells" or "tell" or "informed";
        var turned = i == s.First || _r.Norm(i - 1) is "," or "\"" or "-" or "—" or "?" or "!" || _r.Norm(i) is "quoted";
        var before = _r.Norm(i) is "quoted" || Actors.Unknown(_r, s, Verb(i)) ? null : Actors.Before(_r, s, Verb(i));
        return told ? before : turned ? Actors.After(_r, s, i) ?? before : before ?? (Actors.After(_r, s, i) is { } after && !Told(after.End) ? after : null);
    }

    /// <summary>"A spokeswoman said Phnom Penh must": whom the words after a name make the subject of what is said.</summary>
    private bool Told(int i) => _r.Norm(i) is "must" or "should" or "will" or "would" or "has" or "had" or "have" or "is" or "was" or "are" or "were" or "can" or "could" or "may" or "might" or "'s" or "and" or "needs" or "wants" or "wanted";

    /// <summary>A verb of saying, "let it be known", "made clear".</summary>
    private bool Says(int i) => _r.Is(i, Verbs.Saying)
        || (_r.Norm(i) is "known" && _r.Norm(i - 1) is "be" or "it" && _r.Norm(i - 2) is "it" or "let" or "made")
        || (_r.Norm(i) is "clear" && _r.Norm(i - 1) is "made" or "makes" or "making");

    /// <summary>The verb itself: "let" of "let it be known".</summary>
    private int Verb(int i) => _r.Norm(i) is not "known" ? i : _r.Norm(i - 2) is "it" ? i - 3 : i - 2;

    /// <summary>"Kremlin: no truce without security guarantees".</summary>
    private Speaker? BeforeColon(Sentence s) =>
        _r.MentionAt(s.First) is { Acts: true } m && m.First == s.First && m.End < s.End && _r.Norm(m.End) is ":" ? Of(m) : null;

    /// <summary>"No truce without security guarantees: Kremlin spokesman".</summary>
    private Speaker? AfterColon(Sentence s)
    {
        for (var i = s.End - 2; s.Heading && i > s.First && i > s.End - 7; i--)
        {
            if (_r.Norm(i) is ":")
            {
                return _r.MentionsIn(i + 1, s.End).FirstOrDefault() is { Acts: true } m ? Of(m) : null;
            }
        }

        return null;
    }

    private static Speaker Of(Mention m) => new(m.Party!, m.Person, m.First, m.End, m.First);

    /// <summary>"He also stated", "she said".</summary>
    private bool Pronoun(Sentence s, int verb)
    {
        var i = verb - 1;
        while (i > s.First && _r.Is(i, Verbs.Auxiliary))
        {
            i--;
        }

        return i >= s.First && _r.Norm(i) is "he" or "she";
    }

    /// <summary>"Putin rejected the plan; first, he said": the person whom the sentence began with.</summary>
    private Speaker? Subject(Sentence s, int verb)
    {
        foreach (var m in _r.MentionsIn(s.First, verb))
        {
            if (m is { Acts: true, IsPerson: true } && m.First < s.First + 6 && !Actors.Governed(_r, s, m.First))
            {
                return new Speaker(m.Party!, m.Person, m.First, m.End, verb);
            }

            if (m.First >= s.First + 6)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"A spokeswoman, whose name nobody knows, said": of whoever was speaking.</summary>
    private bool Spokesperson(Sentence s, int verb)
    {
        if (!(_r.Norm(s.First) is "a" or "the" or "its" or "his" or "her" or "their" && _r.Norm(s.First + 1) is "spokesman" or "spokeswoman" or "spokesperson" or "statement" or "ministry") || verb > s.First + 12)
        {
            return false;
        }

        for (var i = s.First + 2; i < verb; i++)
        {
            if (_r.MentionAt(i) is not null || _r.Norm(i) is "of" or "for")
            {
                return false;
            }
        }

        return true;
    }

    private Speaker? Carried(int i, Speaker?[] speakers)
    {
        var sentence = _r.Sentences[i];
        if (i == 0 || speakers[i - 1] is not { } before)
        {
            return null;
        }

        var first = _r.Norm(sentence.First);
        var goesOn = first is "\"" or "he" or "she" or "\u201c" || _r.Sentences[i - 1].Paragraph == sentence.Paragraph;
        return goesOn && first is "\"" or "he" or "she" || (goesOn && _r.Quoted(sentence, sentence.First)) ? before with { Verb = -1 } : null;
    }

    /// <summary>A paragraph of speech followed by a line that only names the speaker and the office.</summary>
    private void SignedQuotations(Speaker?[] speakers)
    {
        for (var i = 1; i < speakers.Length; i++)
        {
            var line = _r.Sentences[i];
            if (!line.Heading || line.Skipped || _r.MentionAt(line.First) is not { Person: { } person, Party: { } party } mention || _r.Norm(mention.End) is not ",")
            {
                continue;
            }

            for (var k = i - 1; k >= 0 && _r.Sentences[k].Paragraph == _r.Sentences[i - 1].Paragraph; k--)
            {
                speakers[k] ??= new Speaker(party, person, mention.First, mention.End, -1);
            }
        }
    }
}
