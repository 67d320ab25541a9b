using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Extraction.Demands;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Time;

namespace TalksTracker.Extraction.Statements;

/// <summary>Reads positions and announcements worth a place on the timeline: offers to host, threats, vows, readiness.</summary>
internal sealed class StatementReader(Reading r, IssueClassifier issues)
{
    private const string Rule = "statement";

    /// <summary>Every word at which a cue begins.</summary>
    private static readonly WordSet Beginnings = WordSet.Split("offered offers proposed proposes threatened threatens vowed vows vowing pledged pledges ready prepared willing open ruled");

    public List<Report> Read()
    {
        var found = new List<Report>();
        for (var i = 0; i < r.Sentences.Count; i++)
        {
            var s = r.Sentences[i];
            for (var k = s.First; !s.Skipped && k < s.End; k++)
            {
                if (r.Is(k, Beginnings) && Cue(k) is { } cue && !r.Quoted(s, k) && !Subordinate(s, k) && Actors.Before(r, s, k) is { Party: not null } by)
                {
                    found.Add(ToReport(i, s, k, cue.End, cue.Modality, Precise(i, by)));
                    break;
                }
            }
        }

        return found;
    }

    /// <summary>"Moscow is ready to talk, Ryabkov said": the person who says so for the party.</summary>
    private Actor Precise(int sentence, Actor by) =>
        by.Person is null && r.Speakers[sentence] is { Person: { } person, Verb: >= 0 } speaker && r.Sides.SideOf(speaker.Party) is { } side && side == r.Sides.SideOf(by.Party)
            ? new Actor(speaker.First, speaker.End, speaker.Party, person, Both: false) : by;

    private bool Subordinate(Sentence s, int cue)
    {
        for (var i = cue - 1; i >= s.First && i > cue - 9; i--)
        {
            if (r.Norm(i) is "until" or "if" or "unless" or "whether" or "which" or "when" or "once")
            {
                return true;
            }
        }

        return false;
    }

    private (int End, Modality Modality)? Cue(int i) => (r.Norm(i), r.Norm(i + 1)) switch
    {
        ("offered" or "offers" or "proposed" or "proposes", "to") => (i + 2, Modality.Proposed),
        ("threatened" or "threatens", _) => (i + 1, Modality.Threatened),
        ("vowed" or "vows" or "vowing" or "pledged" or "pledges", "to") => (i + 2, Modality.Announced),
        ("ready" or "prepared" or "willing", "for" or "to") when r.Norm(i - 1) is "is" or "are" or "was" or "be" or "and" => (i + 2, Modality.Announced),
        ("open", "to") when r.Norm(i - 1) is "is" or "are" or "was" => (i + 2, Modality.Announced),
        ("ruled", "out") => (i + 2, Modality.Refused),
        _ => null,
    };

    private Report ToReport(int index, Sentence s, int cue, int cueEnd, Modality modality, Actor by)
    {
        var passage = r.Quote(s);
        var claims = new List<Claim>
        {
            new RoleClaim(r.Quote(by.First, by.End), Rule, Role.Speaker, by.Party!, by.Person),
            new TextClaim(passage, Rule, TextFields.Statement, passage.Text),
        };
        if (issues.Of(r, cue, s.End, out var first, out var end) is { } issue)
        {
            claims.Add(new TextClaim(r.Quote(first, end), Rule + "-issue", TextFields.Issue, issue.Id));
        }

        foreach (var date in r.DatesOf(index))
        {
            if (date is { Forward: false, Value: { Latest: not null, Start.Month: not null } day })
            {
                claims.Add(new DateClaim(r.Quote(date.First, date.End), Rule + "-date", DateKind.Stated, day));
                break;
            }
        }

        return new Report(RecordKind.Statement, modality, r.Quote(cue, Math.Min(cueEnd, s.End)), [passage], SameClaim.Once(claims)) { Process = r.Sides.Process };
    }
}
