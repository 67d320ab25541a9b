using TalksTracker.Articles;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Swaps;

/// <summary>The sides of the exchange a sentence tells of: the article's, unless the sentence names two others of one process as acting.</summary>
internal static class SwapSides
{
    public static Sides Of(Reading r, Sentence s)
    {
        var acting = new HashSet<Party>();
        foreach (var mention in r.MentionsIn(s.First, s.End))
        {
            if (mention is { Acts: true, Party: { } party, Form: not (NameForm.Adjective or NameForm.People) })
            {
                acting.Add(party);
            }
        }

        var named = r.MentionsIn(s.First, s.End).Select(m => r.Sides.SideOf(m.Party)).OfType<Party>().Distinct().Count();
        if (acting.Count < 2 || named > 1)
        {
            return r.Sides;
        }

        var other = r.Lexicon.Processes.FirstOrDefault(p => p.Parties.Count(acting.Contains) > 1 && p.Id != r.Sides.Process?.Id);
        return other is null ? r.Sides : new Sides(other, other.Parties);
    }
}
