using System.Text.Json;
using TalksTracker.Tests.Evaluation;
using TalksTracker.Tests.Support;
using TalksTracker.Vocabulary;

namespace TalksTracker.Tests.Vocabulary;

/// <summary>Lints the vocabulary that ships. Each guard first says that there is something to guard.</summary>
public class VocabularyLintTests
{
    /// <summary>Everyday words that are also spellings of something, or easily could be.</summary>
    private static readonly string[] Everyday =
    [
        "a", "an", "and", "as", "at", "be", "by", "can", "do", "for", "he", "her", "him", "his", "i", "if", "in", "is", "it", "its", "no", "not", "of", "on", "or", "so", "that", "the",
        "them", "they", "this", "to", "up", "us", "was", "we", "who", "will", "with", "you", "may", "march", "august", "turkey", "china", "chad", "jordan", "georgia", "guinea", "mali", "niger", "oman",
        "cuba", "polish", "finish", "aid", "army", "bear", "bill", "black", "bush", "center", "chief", "council", "court", "dawn", "day", "east", "force", "front", "grace", "grant", "green", "hall",
        "hope", "house", "king", "kings", "law", "long", "lord", "major", "mark", "mission", "north", "office", "parliament", "peace", "people", "police", "power", "prime", "rock", "rose", "south", "state", "states",
        "sun", "talks", "union", "war", "west", "white", "wood", "young", "rich", "case", "sage", "ring", "base", "man", "men", "side", "sides", "party", "parties", "general", "minister",
    ];

    private static readonly string[] Issues =
    [
        "ceasefire", "territory", "troop-withdrawal", "nato-neutrality", "demilitarization", "security-guarantees", "sanctions", "leaders-meeting", "prisoners-hostages", "humanitarian-access",
        "language-minorities", "recognition-legitimacy", "political-transition", "reparations", "nuclear", "energy-grain-shipping", "other",
    ];

    private static Lexicon Lexicon => Texts.Lexicon;

    [Fact]
    public void Spellings_ThatAreEverydayWords_NeedTheirCapitals()
    {
        var everyday = Everyday.ToHashSet(StringComparer.Ordinal);
        var single = Lexicon.Names.Entries.Where(e => e.Words.Length == 1 && everyday.Contains(e.Words[0])).ToList();

        single.Count.ShouldBeGreaterThan(5);
        single.Where(e => e.Rule == CaseRule.Any).Select(e => e.Words[0]).ShouldBeEmpty();
    }

    [Fact]
    public void CommonWords_AreEachASpelling()
    {
        var spellings = Lexicon.Names.Entries.Select(e => string.Join(" ", e.Words)).ToHashSet(StringComparer.Ordinal);
        var words = Strings("common-words.json", "words").ToList();

        words.Count.ShouldBeGreaterThan(20);
        words.Where(w => !spellings.Contains(string.Join(" ", NameTrie.WordsOf(w)))).ShouldBeEmpty("a word that is no spelling guards nothing");
    }

    [Fact]
    public void Roles_OfOnePersonInOneOffice_DoNotOverlap()
    {
        var offices = Lexicon.People.SelectMany(p => p.Roles.GroupBy(r => (r.Party, r.Title)).Where(g => g.Count() > 1).Select(g => (Person: p, Roles: g.ToList()))).ToList();

        offices.ShouldNotBeEmpty();
        offices.Where(o => o.Roles.Where((a, i) => o.Roles.Skip(i + 1).Any(b => Overlap(a, b))).Any()).Select(o => $"{o.Person.Id}: {o.Roles[0].Title}").ShouldBeEmpty();
    }

    [Fact]
    public void Roles_EndAfterTheyBegin()
    {
        var bounded = Lexicon.People.SelectMany(p => p.Roles.Where(r => r is { From: not null, To: not null }).Select(r => (Person: p, Role: r))).ToList();

        bounded.Count.ShouldBeGreaterThan(20);
        bounded.Where(b => b.Role.From!.Earliest > b.Role.To!.Latest).Select(b => b.Person.Id).ShouldBeEmpty();
    }

    [Fact]
    public void Entries_AllHaveALabelAndASlug()
    {
        var entries = Lexicon.Parties.Select(p => (p.Id, p.Name)).Concat(Lexicon.People.Select(p => (p.Id, p.Name))).Concat(Lexicon.Places.Select(p => (p.Id, p.Name)))
            .Concat(Lexicon.Issues.Select(i => (i.Id, i.Name))).Concat(Lexicon.Processes.Select(p => (p.Id, p.Name))).ToList();

        entries.Count.ShouldBeGreaterThan(500);
        entries.Where(e => string.IsNullOrWhiteSpace(e.Name) || e.Name.Trim() != e.Name).Select(e => e.Id).ShouldBeEmpty();
        entries.Where(e => !System.Text.RegularExpressions.Regex.IsMatch(e.Id, "^[a-z0-9]+(-[a-z0-9]+)*$")).Select(e => e.Id).ShouldBeEmpty();
        Lexicon.People.Where(p => p.Roles.Any(r => string.IsNullOrWhiteSpace(r.Title))).Select(p => p.Id).ShouldBeEmpty();
    }

    [Fact]
    public void Names_OfOneKind_AreUnique()
    {
        foreach (var names in new[] { Lexicon.Parties.Select(p => p.Name), Lexicon.People.Select(p => p.Name), Lexicon.Issues.Select(i => i.Name), Lexicon.Processes.Select(p => p.Name) })
            names.GroupBy(n => n).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();
    }

    [Fact]
    public void People_AllServeSomebody()
    {
        Lexicon.People.Count.ShouldBeGreaterThan(100);
        Lexicon.People.Where(p => p.Roles.Count == 0).Select(p => p.Id).ShouldBeEmpty("nobody acts for no party");
    }

    [Fact]
    public void States_HaveBothCodes_EachOnce()
    {
        var states = Lexicon.Parties.Where(p => p.Kind == PartyKind.State).ToList();

        states.Count.ShouldBeGreaterThan(190);
        states.Where(s => s.Iso2 is not { Length: 2 } || s.Iso3 is not { Length: 3 }).Select(s => s.Id).ShouldBeEmpty();
        states.GroupBy(s => s.Iso2).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();
        states.GroupBy(s => s.Iso3).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();
    }

    [Fact]
    public void Owners_AreParties()
    {
        var owned = Lexicon.Parties.Where(p => p.Of is not null).ToList();

        owned.Count.ShouldBeGreaterThan(20);
        owned.Where(p => Lexicon.Party(p.Of!) is null || p.Of == p.Id).Select(p => $"{p.Id} of {p.Of}").ShouldBeEmpty();
    }

    [Fact]
    public void Issues_AreTheFixedList_EachWithItsCues()
    {
        Lexicon.Issues.Select(i => i.Id).Order(StringComparer.Ordinal).ShouldBe(Issues.Order(StringComparer.Ordinal));
        Lexicon.IssueCues.Where(c => c.Key != "other" && c.Value.Count == 0).Select(c => c.Key).ShouldBeEmpty();
        Lexicon.IssueCues.SelectMany(c => c.Value.Select(w => (Word: w, Issue: c.Key))).GroupBy(c => c.Word).Where(g => g.Count() > 1).Select(g => g.Key)
            .ShouldBeEmpty("a cue tells of one issue");
    }

    [Fact]
    public void Processes_HaveTwoSidesOrMore()
    {
        Lexicon.Processes.Count.ShouldBeGreaterThan(10);
        Lexicon.Processes.Where(p => p.Parties.Distinct().Count() < 2).Select(p => p.Id).ShouldBeEmpty();
        Lexicon.Processes.Where(p => p.From?.Earliest > p.To?.Latest).Select(p => p.Id).ShouldBeEmpty();
    }

    private static bool Overlap(PersonRole a, PersonRole b) =>
        !(a.To?.Earliest < b.From?.Latest) && !(b.To?.Earliest < a.From?.Latest) && a.To?.ToString() != b.From?.ToString() && b.To?.ToString() != a.From?.ToString();

    private static IEnumerable<string> Strings(string file, string key)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(DataFolder.Vocabulary, file)));
        return document.RootElement.TryGetProperty(key, out var list) ? [.. list.EnumerateArray().Select(e => e.GetString()!)] : [];
    }
}
