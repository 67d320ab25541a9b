using TalksTracker.Articles;
using TalksTracker.Extraction.Mentions;

namespace TalksTracker.Extraction.Agreements;

/// <summary>Finds what a deal provides, told after it: "Under the agreement both sides will", "The deal is valid for 120 days",
/// "It provides for".</summary>
internal sealed class AgreementPoints(Reading r)
{
    /// <summary>How many sentences after the deal its points may stand.</summary>
    private const int Reach = 8;

    private static readonly WordSet Papers = WordSet.Split("agreement deal accord truce ceasefire cease-fire terms texts text pact treaty memorandum document mechanism roadmap arrangement plan");
    private static readonly WordSet Provides = WordSet.Split(
        "provides provide calls includes include involves stipulates stipulate foresees envisages covers requires obliges commits is will also takes runs "
        + "begins allows sets applies");

    public void AddTo(List<AgreementDraft> drafts)
    {
        var next = 0;
        AgreementDraft? deal = null;
        for (var i = 0; i < r.Sentences.Count; i++)
        {
            while (next < drafts.Count && drafts[next].Sentence <= i)
            {
                deal = drafts[next++];
            }

            var s = r.Sentences[i];
            if (!s.Skipped && !s.Heading && deal is not null && deal.Sentence < i && deal.Sentence >= i - Reach && Point(s) is { } first)
            {
                deal.Points.Add(new AgreementPoint(i, first, End(s)));
            }
        }
    }

    /// <summary>Where the point begins; null where the sentence tells none.</summary>
    private int? Point(Sentence s)
    {
        if (r.Norm(s.First) is "under" && PaperWithin(s, s.First + 1) is { } under)
        {
            return Math.Min(r.Norm(under + 1) is "," ? under + 2 : under + 1, s.End - 1);
        }

        return r.Norm(s.First) is "the" or "it" && (r.Norm(s.First) is "it" ? s.First : PaperWithin(s, s.First + 1)) is { } paper && Says(paper) ? s.First : null;
    }

    /// <summary>"It" must provide or call for; "the agreement" may also be, or will.</summary>
    private bool Says(int paper) =>
        r.Is(paper + 1, Provides) && (r.Norm(paper) is not "it" || r.Norm(paper + 1) is "provides" or "stipulates" or "foresees" or "envisages" or "includes") && (r.Norm(paper + 1) is not "is" || r.Norm(paper + 2) is "valid" or "to" or "set" or "due");

    private int? PaperWithin(Sentence s, int from)
    {
        for (var i = from; i < s.End && i < from + 5; i++)
        {
            if (r.Is(i, Papers))
            {
                return i;
            }
        }

        return null;
    }

    private int End(Sentence s) => r.Norm(s.End - 1) is "." && s.End - 1 > s.First ? s.End - 1 : s.End;
}
