using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Extraction.Mentions;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Demands;

/// <summary>Writes down a party's demand on one issue: the claims of every sentence that makes it, and who answered how.</summary>
internal sealed class DemandReport(Reading r)
{
    private const string Rule = "demand";

    /// <summary>The words that make it a demand; never past their sentence, where a text breaks off.</summary>
    private Quote Cue(DemandDraft d) => r.Quote(d.Cue, Math.Min(Math.Max(d.CueEnd, d.Cue + 1), r.Sentences[d.Sentence].End));

    public Report Of(Party party, List<DemandDraft> drafts, IReadOnlyList<Response> responses)
    {
        var claims = new List<Claim>();
        foreach (var d in drafts)
        {
            claims.Add(new RoleClaim(r.Quote(d.By.First, d.By.End), Rule, Role.Demander, party, d.By.Person));
            claims.Add(new TextClaim(r.Quote(d.IssueFirst, d.IssueEnd), Rule + "-issue", TextFields.Issue, d.Issue!.Id));
            claims.Add(Statement(d));
            claims.Add(new TextClaim(Cue(d), Rule + "-kind", TextFields.DemandKind, d.Kind));
            claims.AddRange(Addressee(d, party));
            claims.AddRange(Conditions(d));
        }

        var answers = responses.Where(a => a.To.Issue == drafts[0].Issue && a.ToParty == party).ToList();
        claims.AddRange(answers.SelectMany(Answer));
        var passages = drafts.Select(d => d.Sentence).Concat(answers.Select(a => a.Sentence)).Distinct().Order().Select(i => r.Quote(r.Sentences[i])).ToList();
        var cue = drafts[0];
        var modality = cue.Kind is DemandKinds.Refusal ? Modality.Refused : Modality.Proposed;
        return new Report(RecordKind.Demand, modality, Cue(cue), passages, SameClaim.Once(claims)) { Process = r.Sides.Process };
    }

    private IEnumerable<Claim> Answer(Response answer)
    {
        var who = r.Quote(answer.By.First, answer.By.End);
        yield return new RoleClaim(who, Rule + "-response", Role.Responder, answer.Party, answer.By.Person);
        yield return new TextClaim(r.Quote(answer.Cue, answer.CueEnd), Rule + "-response", TextFields.Response, answer.Kind) { Claimant = answer.Party, ClaimantQuote = who };
    }

    /// <summary>What is asked as a short clause in the text's own words, without marks and joining words at its ends; what is refused, with
    /// the word that refuses it.</summary>
    private TextClaim Statement(DemandDraft d)
    {
        var refusal = d.Kind is DemandKinds.Refusal;
        var (first, end) = (refusal ? Math.Min(d.First, d.Cue) : d.First, refusal ? Math.Max(d.End, d.CueEnd) : d.End);
        while (end > first + 1 && !Ends(first, end))
        {
            end--;
        }

        while (first < end - 1 && (!r.Tokens[first].IsWord && r.Tokens[first].Kind is TokenKind.Punctuation && !(r.Norm(first) is "\"" && Marks(first, end) == 2) || (!refusal && r.Norm(first) is "that" or "and" or "for" or "on" or "to" or "also" or "or" or "but")))
        {
            first++;
        }

        var quoted = r.Norm(first) is "\"" && r.Norm(end - 1) is "\"" && Marks(first, end) == 2 && end - first > 2;
        var quote = quoted ? r.Quote(first + 1, end - 1) : r.Quote(first, end);
        return new TextClaim(quote, Rule, TextFields.Statement, quote.Text);
    }

    /// <summary>Whether the word before a token may be a clause's last: a closing mark only where its opening one stands inside.</summary>
    private bool Ends(int first, int end)
    {
        var last = r.Tokens[end - 1];
        return last.Kind is TokenKind.Punctuation
            ? last.Norm is "\"" or "'" or ")" && Marks(first, end) % 2 == 0 && Marks(first, end) > 0
            : !(last.Norm is "and" or "or" or "but" or "in" or "of" or "to" or "with" or "for" or "a" or "the" or "on" or "by" or "at" or "well" or "as" or "too");
    }

    private int Marks(int first, int end)
    {
        var marks = 0;
        for (var i = first; i < end; i++)
        {
            marks += r.Norm(i) is "\"" or "(" or ")" or "'" ? 1 : 0;
        }

        return marks;
    }

    /// <summary>Of whom it is asked: whoever stands between the verb and what is asked, the other side where the demand or its sentence
    /// names it, or a third party that is the subject of what is asked. Whom sanctions are to hit is not asked for them.</summary>
    private IEnumerable<Claim> Addressee(DemandDraft d, Party party)
    {
        var s = r.Sentences[d.Sentence];
        var sanctions = d.Issue!.Id is "sanctions";
        var subject = Named(d.ListFirst, Math.Min(d.ListFirst + 2, d.End), party).Where(m => sanctions || r.MentionAt(m.First) is not { Form: NameForm.Adjective });
        var all = sanctions ? subject : Named(d.Cue, d.ListFirst, party).Concat(Sides(Named(d.First, d.End, party))).Concat(subject).Concat(d.Same ? [] : Sides(Named(s.First, d.First, party)));
        return all.Concat(sanctions || d.Kind is DemandKinds.Refusal && d.Same ? [] : Opposite(d, party)).Take(1).Select(m => new RoleClaim(r.Quote(m.First, m.End), Rule + "-addressee", Role.Addressee, r.Sides.SideOf(m.Party) ?? m.Party!));
    }

    /// <summary>Where neither the clause nor its sentence names anybody: the other of two sides, as the sentences just before or after name it.</summary>
    private IEnumerable<Actor> Opposite(DemandDraft d, Party party)
    {
        if (r.Sides.Other(party) is not { } other)
        {
            yield break;
        }

        for (var i = 1; i <= 3; i++)
        {
            foreach (var index in new[] { d.Sentence - i, d.Sentence + i })
            {
                if (index >= 0 && index < r.Sentences.Count && !r.Sentences[index].Skipped)
                {
                    foreach (var m in r.MentionsIn(r.Sentences[index].First, r.Sentences[index].End))
                    {
                        if (r.Sides.SideOf(m.Party) == other && m.Form is not NameForm.Place)
                        {
                            yield return new Actor(m.First, m.End, m.Party, null, Both: false);
                            yield break;
                        }
                    }
                }
            }
        }
    }

    private IEnumerable<Actor> Sides(IEnumerable<Actor> named) => named.Where(m => r.Sides.SideOf(m.Party) is not null);

    private IEnumerable<Actor> Named(int first, int end, Party party)
    {
        var s = r.Sentences[Math.Max(0, SentenceOf(first))];
        for (var i = first; i < end; i++)
        {
            if (r.MentionAt(i) is { } m && m.First == i)
            {
                if ((r.Sides.SideOf(m.Party) ?? (m.Acts ? m.Party : null)) is { } other && other != party && m.Form is not NameForm.Place)
                {
                    yield return new Actor(m.First, m.End, m.Party, null, Both: false);
                }
            }
            else if (DefiniteSides.At(r, s, i) is { Party: { } side } definite && side != party)
            {
                yield return definite;
            }
        }
    }

    private int SentenceOf(int token)
    {
        var (low, high) = (0, r.Sentences.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = r.Sentences[middle].First <= token ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    /// <summary>"If", "unless", "until", "before" inside what is asked.</summary>
    private IEnumerable<Claim> Conditions(DemandDraft d)
    {
        for (var i = d.First; i < d.End; i++)
        {
            if (r.Norm(i) is "if" or "unless" or "until" or "before" or "provided" && i + 2 < d.End)
            {
                var quote = r.Quote(i, d.End);
                yield return new TextClaim(quote, Rule + "-condition", TextFields.Condition, quote.Text);
                yield break;
            }
        }
    }
}
