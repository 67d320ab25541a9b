using TalksTracker.Articles;
using TalksTracker.Vocabulary;

namespace TalksTracker.Extraction.Mentions;

/// <summary>Finds the names of the vocabulary in a text, the longest at each place, and settles what each stands for: a capital after
/// "in" is a place, a surname belongs to whoever was named in full before.</summary>
internal sealed class MentionFinder(Lexicon lexicon)
{
    public List<Mention> Find(List<Token> tokens, IReadOnlyList<Sentence> sentences, DateOnly? day)
    {
        var mentions = new List<Mention>(tokens.Count / 12);
        var named = new Dictionary<string, Person>(StringComparer.Ordinal);
        foreach (var sentence in sentences)
        {
            if (sentence.Skipped)
            {
                continue;
            }

            var shouting = Shouting(tokens, sentence);
            for (var i = sentence.First; i < sentence.End;)
            {
                if (tokens[i].Kind != TokenKind.Punctuation && lexicon.Names.Longest(tokens, i, sentence.End, shouting, out var end) is { } entry)
                {
                    mentions.Add(Settle(tokens, sentence, entry, i, end, named, day));
                    i = end;
                }
                else
                {
                    if (tokens[i] is { IsWord: true, Capital: true } && named.TryGetValue(tokens[i].Norm, out var again))
                    {
                        mentions.Add(new Mention(i, i + 1, NameForm.Surname, PartyOf(again, day), again, null, Locative: false));
                    }

                    i++;
                }
            }
        }

        return mentions;
    }

    private static bool Shouting(List<Token> tokens, Sentence sentence)
    {
        var (words, capitals) = (0, 0);
        for (var i = sentence.First; i < sentence.End && words < 40; i++)
        {
            if (tokens[i].IsWord && tokens[i].Length > 1)
            {
                words++;
                capitals += tokens[i].AllCapitals ? 1 : 0;
            }
        }

        return words > 3 && capitals * 10 > words * 7;
    }

    private static Mention Settle(List<Token> tokens, Sentence sentence, NameEntry entry, int first, int end, Dictionary<string, Person> named, DateOnly? day)
    {
        NameTarget? party = null, place = null;
        List<NameTarget> people = [];
        foreach (var target in entry.Targets)
        {
            party ??= target.Party is null ? null : target;
            place = target.Place is null || place is { Place.Kind: not "country" } ? place : target;
            if (target.Person is not null)
            {
                people.Add(target);
            }
        }

        var before = first > sentence.First ? tokens[first - 1].Norm : "";
        if (before is "the" or "central" or "downtown" or "nearby" or "capital" or "city" && first - 1 > sentence.First)
        {
            before = tokens[first - 2].Norm;
        }

        var locative = before is "in" or "at" or "near" or "outside" or "inside" or "across" or "around" or "throughout" or "within";
        if (people.Count > 0 && (party is null || tokens[first].Capital))
        {
            var person = Choose(people, named, day);
            if (people[0].Form == NameForm.FullName && entry.Words.Length > 1)
            {
                named[entry.Words[^1]] = person;
            }

            return new Mention(first, end, people[0].Form, PartyOf(person, day), person, place?.Place, Locative: false);
        }

        return new Mention(first, end, party?.Form ?? NameForm.Place, party?.Party, null, place?.Place, locative && party?.Form is not (NameForm.Adjective or NameForm.People));

        Person Choose(List<NameTarget> candidates, Dictionary<string, Person> before, DateOnly? on) =>
            candidates.Count == 1 ? candidates[0].Person!
            : before.TryGetValue(entry.Words[^1], out var known) && candidates.Exists(c => c.Person == known) ? known
            : (candidates.Find(c => on is { } d && c.Person!.Roles.Any(r => r.HeldOn(d))) ?? candidates[0]).Person!;
    }

    /// <summary>The party served on the day; otherwise the one served last.</summary>
    internal static Party? PartyOf(Person person, DateOnly? day) =>
        (person.Roles.FirstOrDefault(r => day is { } d && r.HeldOn(d)) ?? person.Roles.MaxBy(r => r.To?.Latest ?? DateOnly.MaxValue))?.Party;
}
