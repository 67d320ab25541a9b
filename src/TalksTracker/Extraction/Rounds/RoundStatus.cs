using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;

namespace TalksTracker.Extraction.Rounds;

/// <summary>Reads what became of a meeting: held, under way, planned ("Jordan to host talks" in a headline), proposed or called off. Where
/// the words say nothing, it is taken as held.</summary>
internal sealed class RoundStatus(Reading r)
{
    private const int Reach = 13;

    private static readonly WordSet Past = WordSet.Split(
        "held met took yielded lasted led ended concluded negotiated closed opened began broke collapsed brought produced gathered wrapped finished resumed sat "
        + "failed signed hosted initialled");

    private static readonly WordSet Open = WordSet.Split(
        "offered proposed offer potential possible could would urged suggested request should until may might proposal proposes prepared willing ready hopes "
        + "hoping hoped accept");

    private static readonly WordSet Ahead = WordSet.Split("will next planned scheduled upcoming due further future set expected slated forthcoming resume reconvene announced");

    private static readonly WordSet Off = WordSet.Split("cancelled canceled postponed scrapped adjourned");

    /// <param name="forward">The sentence dates the meeting after publication.</param>
    /// <returns>The status and whether words show it.</returns>
    public (ModalityMark Mark, bool Stated) Of(Sentence s, int trigger, bool forward)
    {
        if (CalledOff(s, trigger) is { } off)
        {
            return (off, true);
        }

        for (var i = trigger - 1; i >= s.First; i--)
        {
            if (r.Norm(i) is "offered" or "offers" or "proposed" or "proposes" && r.Norm(i + 1) is "to")
            {
                return (new ModalityMark(Modality.Proposed, i, trigger + 1), true);
            }
        }

        return Nearest(s, trigger, forward) ?? (new ModalityMark(forward ? Modality.Announced : Modality.Happened, trigger, trigger + 1), forward);
    }

    private (ModalityMark Mark, bool Stated)? Nearest(Sentence s, int trigger, bool forward)
    {
        for (var distance = 0; distance < Reach; distance++)
        {
            foreach (var i in (ReadOnlySpan<int>)[trigger - distance, trigger + distance])
            {
                if (i >= s.First && i < s.End && Mark(s, i, trigger, forward) is { } modality)
                {
                    return (new ModalityMark(modality, Math.Min(i, trigger), Math.Max(i, trigger) + 1), true);
                }
            }
        }

        return null;
    }

    private Modality? Mark(Sentence s, int i, int trigger, bool forward)
    {
        var norm = r.Norm(i);
        return norm is "near" or "nears" or "loom" or "approach" or "approaching" && i == trigger + 1 ? Modality.Announced
            : norm is "resume" or "resumes" or "open" or "begin" && s.Heading && i == trigger + 1 ? Modality.Happened
            : r.Is(i, Past) && !Infinitive(i) && !(norm is "led" && r.Norm(i + 1) is "by") && !(norm is "held" && forward && r.Norm(i - 1) is "be") ? Modality.Happened
            : norm is "during" or "after" or "following" && i < trigger && trigger - i < 5 && !forward ? Modality.Happened
            : norm is "underway" or "ongoing" or "continue" or "continuing" or "continues" || (norm is "under" && r.Norm(i + 1) is "way") || (norm is "are" or "is" && r.Norm(i + 1) is "locked" or "meeting" or "holding" or "negotiating" or "sitting") ? Modality.Ongoing
            : norm is "to" && r.Norm(i - 1) is "are" or "is" or "was" or "were" or "due" && i < trigger + (r.Norm(i + 1) is "open" or "begin" or "start" or "resume" or "be" ? Reach : 5) ? Modality.Announced
            : norm is "to" && r.Norm(i + 1) is "host" or "hold" or "meet" or "resume" && i < trigger && s.Heading ? Modality.Announced
            : r.Is(i, Open) && !(norm is "until" && i > trigger) && !(norm is "may" && r.Tokens[i].Capital) && !(forward && norm is "until") ? Modality.Proposed
            : r.Is(i, Ahead) && !(norm is "set" && (i > trigger + 6 || r.Norm(i + 1) is "of" or "up" or "the" or "out")) && !(norm is "next" && (i > trigger ? !forward : trigger - i > 3 || r.Norm(i + 2) is "'s")) && !(norm is "announced" && !forward) ? Modality.Announced
            : null;
    }

    /// <summary>"Be held", "to be signed", "was to meet": not yet.</summary>
    private bool Infinitive(int i) => r.Norm(i - 1) is "be" or "to" || (r.Norm(i - 1) is "been" && r.Norm(i - 2) is "not");

    /// <summary>"Was not held", "did not take place", "fell through", "were called off".</summary>
    private ModalityMark? CalledOff(Sentence s, int trigger)
    {
        for (var i = s.First; i < s.End; i++)
        {
            if (i < trigger && r.Norm(i) is "pulls" or "pulled" or "pull" or "pulling" && r.Norm(i + 1) is "out" && r.Norm(i + 2) is "of")
            {
                return new ModalityMark(Modality.Cancelled, i, trigger + 1);
            }

            if ((r.Is(i, Off) && !(r.Norm(i) is "adjourned" && r.Norm(i + 1) is not "indefinitely")) || (r.Norm(i) is "called" && r.Norm(i + 1) is "off") || (r.Norm(i) is "fell" && r.Norm(i + 1) is "through")
                || (r.Norm(i) is "not" or "never" && (r.Norm(i + 1) is "held" || (r.Norm(i + 1) is "take" or "took" && r.Norm(i + 2) is "place"))))
            {
                return new ModalityMark(Modality.Cancelled, Math.Min(i, trigger), Math.Max(i + 2, trigger + 1));
            }
        }

        return null;
    }
}
