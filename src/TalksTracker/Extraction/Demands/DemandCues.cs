using TalksTracker.Articles;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Demands;

/// <summary>All the ways in which a sentence says that somebody asks for something; at each word the first that fits.</summary>
internal sealed class DemandCues
{
    /// <summary>Every word at which one of the rules begins; most words are told apart by one look.</summary>
    private static readonly WordSet Beginnings = DemandWords.Asking.With(DemandWords.AskingFor, DemandWords.Nouns, DemandWords.Refusing, DutyCues.Imperatives, WordSet.Split(
        "after must should has have needs need ought for to threatened threatens threatening only if unless until before without long provided providing condition cannot can't not won't wouldn't never "
        + "exchange return on upon first unacceptable inadmissible nonstarter nonnegotiable acceptable non out off up negotiable same "
        + "had gave given gives giving nothing adamant like necessity depends depend depended hinges hinge hangs rests may no there keep retain maintain hold stay remain once when"), PaperCues.Verbs);

    private readonly Reading _r;
    private readonly OwnedCues _owned;
    private readonly Bearers _bearers;
    private readonly Func<int, Sentence, int, DemandDraft?>[] _rules;

    public DemandCues(Reading reading)
    {
        var (clauses, moods, bearers) = (new Clauses(reading), new Moods(reading), new Bearers(reading));
        (_r, _owned, _bearers) = (reading, new OwnedCues(reading, clauses, bearers), bearers);
        _rules =
        [
            new AskingCues(reading, clauses, moods, bearers).At,
            _owned.At,
            new DutyCues(reading, clauses, moods, bearers).At,
            new ConditionCues(reading, clauses, moods, bearers).At,
            new PriceCues(reading, clauses, moods, bearers).At,
            new RefusalCues(reading, clauses, moods, bearers).At,
            new HoldingCues(reading, clauses, bearers).At,
            new VerdictCues(reading, clauses, bearers).At,
            new FirmCues(reading, clauses, bearers).At,
            new PaperCues(reading, clauses, bearers).At,
            Again,
        ];
    }

    /// <summary>Tells who asked last, for the sentences to come.</summary>
    public void Remember(int sentence, Actor by, Party bearer) => _bearers.Last = (sentence, by, bearer);

    /// <summary>Whether a sentence has any word at which a rule begins.</summary>
    public bool MayAsk(Sentence s) => _r.Any(s.First, s.End, Beginnings);

    public IEnumerable<DemandDraft> In(int index, Sentence s)
    {
        for (var i = s.First; i < s.End; i++)
        {
            if (_r.Is(i, Beginnings) && _r.Tokens[i].IsWord && At(index, s, i) is { } draft && draft.End > draft.First)
            {
                if (!_r.Is(draft.Cue, DemandWords.Nouns) || _r.Is(draft.Cue, DemandWords.Asking))
                {
                    _bearers.Here = (s.First, draft.By);
                }

                yield return draft;
            }
        }
    }

    /// <summary>Whose demands a sentence announces that ends in a colon.</summary>
    public Actor? OpensList(int index, Sentence s) => _owned.OpensList(index, s);

    private DemandDraft? At(int index, Sentence s, int i)
    {
        foreach (var rule in _rules)
        {
            if (rule(index, s, i) is { } draft)
            {
                return draft;
            }
        }

        return null;
    }

    /// <summary>"Moscow has made the same demand".</summary>
    private DemandDraft? Again(int index, Sentence s, int i) =>
        _r.Norm(i) is "same" && _r.Norm(i + 1) is "demand" or "request" or "condition" && Actors.Before(_r, s, i) is { Party: not null } by
            ? new DemandDraft(index, by, i, i + 2, i - 1, i + 2, DemandKinds.Demand) { Same = true }
            : null;
}
