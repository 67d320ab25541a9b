using TalksTracker.Articles;
using TalksTracker.Extraction.Mentions;

namespace TalksTracker.Extraction.Agreements;

/// <summary>Where a sentence says what was agreed.</summary>
/// <param name="First">The first token of what was agreed.</param>
/// <param name="End">One past its last; null where the sentence's own end decides.</param>
/// <param name="Paper">A text that was signed or reached, not only a word given.</param>
internal readonly record struct AgreementCue(int First, int? End, bool Paper)
{
    /// <summary>A promise of its own, not joined to others on the same issue.</summary>
    public bool Apart { get; init; }
}

/// <summary>The words by which news says that something was agreed: "agreed to", "reached an accord", "signed", "put their names to",
/// "closed with a ceasefire", "Saturday's truce, signed by", "a joint statement says".</summary>
internal sealed class AgreementCues(Reading r)
{
    private readonly AgreementSubjects _told = new(r);

    private static readonly WordSet Papers = WordSet.Split(
        "agreement deal accord truce ceasefire cease-fire memorandum declaration treaty pact roadmap protocol understanding armistice mechanism framework "
        + "settlement document statement annex communique");

    private static readonly WordSet Makes = WordSet.Split("signed initialled initialed inked reached struck clinched sealed concluded negotiated brokered");

    private static readonly WordSet Unreal = WordSet.Split(
        "not n't won't wouldn't can't couldn't didn't hasn't haven't refused refuses never no without cannot to would could may might must should if unless "
        + "until will yet once whether being rejected failed");

    private static readonly WordSet Openers = WordSet.Split("agreed agree committed decided put ended closed concluded ending came comes took takes entered enters went goes");

    /// <summary>What was agreed, where the word at a token says so.</summary>
    public AgreementCue? At(Sentence s, int i) =>
        (r.Is(i, Openers) || r.Is(i, Papers) || r.Is(i, Makes)) && Said(s, i) is { } cue && !Negated(s, i) ? cue : null;

    private AgreementCue? Said(Sentence s, int i) => (r.Norm(i), r.Norm(i + 1)) switch
    {
        ("committed", _) when r.Norm(i - 1) is "is" or "are" or "was" or "were" or "remains" or "remain" or "be" or "fully" or "firmly" || r.Norm(i - 1).EndsWith("ly", StringComparison.Ordinal) => null,
        ("agree", _) when Made(s, i, 9) => null,
        ("agreed" or "agree" or "committed", "to" or "on" or "that" or "upon") => Given(s, i, i + 2),
        ("agreed" or "agree", "in") when r.Norm(i + 2) is "principle" => Given(s, i, i + 3),
        ("agreed", "in" or "at" or "late") when DatedAt(s, i + 2) is { } after => new AgreementCue(after, null, Paper: false),
        ("agreed", "not") when r.Norm(i + 2) is "to" => Given(s, i, i + 1),
        ("decided", "to" or "on" or "that") when Actors.Before(r, s, i) is { Both: true } || r.Norm(i - 1) is "they" => Given(s, i, i + 2),
        ("put", "their") when r.Norm(i + 2) is "names" => NamesTo(s, i + 3),
        ("signed", "to") when r.Has(i + 1, s.End, "to", "that", "effect") => new AgreementCue(-1, null, Paper: true),
        ("agreement" or "deal" or "accord", "to" or "for" or "on" or "that" or ":") when Made(s, i) => new AgreementCue(i + 2, null, Paper: false),
        ("ended" or "closed" or "concluded" or "ending", _) => EndedWith(s, i),
        ("came" or "comes" or "entered" or "enters" or "went" or "goes", "into") when r.Norm(i + 2) is "force" or "effect" => _told.InForce(s, i),
        ("took" or "takes", "effect" or "hold") => _told.InForce(s, i),
        _ when r.Is(i, Papers) && r.Norm(i + 1) is "," && r.Norm(i + 2) is "signed" or "reached" or "agreed" or "brokered" or "negotiated" => new AgreementCue(AgreementSubjects.Phrase(r, s, i), null, Paper: true),
        _ when r.Is(i, Papers) && r.Norm(i + 1) is "signed" or "reached" or "struck" or "agreed" => new AgreementCue(AgreementSubjects.Phrase(r, s, i), null, Paper: true),
        _ when r.Is(i, Makes) && r.Norm(i - 1) is not "-" && PaperAfter(s, i) && !Told(i + 1) => new AgreementCue(i + 1, null, Paper: true),
        ("statement" or "communique" or "declaration", _) when r.Norm(i - 1) is "joint" => _told.Joint(s, i),
        _ => null,
    };

    /// <summary>What "agreed to" governs; "a large exchange, agreed to during the talks" has it before.</summary>
    private AgreementCue? Given(Sentence s, int cue, int first) =>
        first >= s.End ? null
        : DatedAt(s, first) is { } after ? new AgreementCue(after, null, Paper: false)
        : r.Norm(first) is "during" or "in" or "at" or "by" or "on" && NounBefore(s, cue) is { } noun ? new AgreementCue(noun, cue, Paper: false)
        : new AgreementCue(first, null, Paper: false);

    /// <summary>"Agreed on Monday to a ceasefire", "agreed in Ankara late on Wednesday to end the dispute": what follows place and day.</summary>
    private int? DatedAt(Sentence s, int first)
    {
        var summit = r.Norm(first) is "a" or "the" or "their" && r.Norm(first - 1) is "at" or "in" or "during";
        if (!summit && !(Time.DateWords.Weekdays.ContainsKey(r.Norm(first)) || Time.DateWords.Months.ContainsKey(r.Norm(first)) || r.MentionAt(first) is { Place: not null }))
        {
            return null;
        }

        for (var i = first + 1; i + 1 < s.End && i < first + 8; i++)
        {
            if (r.Norm(i) is "to" or "that" || (r.Norm(i) is "on" && !Time.DateWords.Weekdays.ContainsKey(r.Norm(i + 1))))
            {
                return i + 1;
            }
        }

        return null;
    }

    /// <summary>"To make the two countries agree to a truce", "urged them to agree": somebody wants it, it is not done.</summary>
    private bool Made(Sentence s, int at, int reach)
    {
        for (var i = at - 1; i >= s.First && i > at - reach; i--)
        {
            if (r.Norm(i) is "make" or "makes" or "making" or "force" or "forced" or "get" or "urge" or "urged" or "urges" or "press" or "pressed" or "push" or "pushed" or "help" or "helped" or "wants" or "want" or "asked" or "called" or "let")
            {
                return true;
            }
        }

        return false;
    }

    private int? NounBefore(Sentence s, int at)
    {
        for (var i = at - 1; i >= s.First && i > at - 10; i--)
        {
            if (r.Norm(i) is "a" or "an" or "the")
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>"Put their names in Doha on Sunday to a mechanism".</summary>
    private AgreementCue? NamesTo(Sentence s, int from)
    {
        for (var i = from; i + 1 < s.End && i < from + 9; i++)
        {
            if (r.Norm(i) is "to" or "under")
            {
                return r.Norm(i + 1) is "it" or "this" or "them" || r.Norm(i + 1) is "the" or "a" && r.Norm(i + 2) is "document" or "text" or "paper" ? null : new AgreementCue(i + 1, null, Paper: true);
            }
        }

        return null;
    }

    /// <summary>"Talks closed on Friday with an open-ended ceasefire".</summary>
    private AgreementCue? EndedWith(Sentence s, int i)
    {
        for (var k = i + 1; k < s.End && k < i + 9; k++)
        {
            if (r.Norm(k) is "without" or "." or ";")
            {
                return null;
            }

            if (r.Norm(k) is "with" && PaperAfter(s, k))
            {
                return new AgreementCue(k + 1, null, Paper: true);
            }
        }

        return null;
    }

    /// <summary>"Signed the deal": one told before.</summary>
    private bool Told(int first) => r.Norm(first) is "the" or "this" && r.Is(first + 1, Papers) && r.Norm(first + 2) is not ("on" or "to" or "for" or "that" or "of");

    private bool PaperAfter(Sentence s, int i)
    {
        for (var k = i + 1; k < s.End && k < i + 9; k++)
        {
            if (r.Is(k, Papers))
            {
                return !(r.Norm(k) is "statement" or "document" && r.Norm(k - 1) is not ("joint" or "the" or "final" or "a"));
            }

            if (r.Norm(k) is "," or ";" or "." or "said" or "with" or "after")
            {
                return false;
            }
        }

        return false;
    }

    private bool Made(Sentence s, int i)
    {
        for (var k = i - 1; k >= s.First && k > i - 7; k--)
        {
            if (r.Is(k, Makes) || r.Norm(k) is "led" or "was" or "yielded" or "made" or "sign")
            {
                return !Negated(s, k);
            }
        }

        return false;
    }

    /// <summary>"Did not agree", "would sign", "failed to reach", "without an accord being reached": nothing was agreed.</summary>
    private bool Negated(Sentence s, int i)
    {
        for (var k = i - 1; k >= s.First && k > i - 4; k--)
        {
            if (r.Is(k, Unreal) && !(r.Norm(k) is "to" && k < i - 1) && !(r.Norm(k) is "may" && r.Tokens[k].Capital))
            {
                return true;
            }

            if (r.Norm(k) is "," or ";")
            {
                return false;
            }
        }

        return false;
    }
}
