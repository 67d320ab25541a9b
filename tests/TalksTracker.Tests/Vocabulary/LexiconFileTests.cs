using System.Text;
using TalksTracker.Vocabulary;

namespace TalksTracker.Tests.Vocabulary;

/// <summary>A small vocabulary in a temporary folder, with one thing wrong at a time, then with all at once.</summary>
public sealed class LexiconFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("vocabulary");

    public LexiconFileTests()
    {
        Write("parties/states.json", """{"parties": [{"id": "north", "name": "North", "kind": "state", "adjectives": ["Northern"]}, {"id": "south", "name": "South", "kind": "state"}]}""");
        Write("people/all.json", """{"people": [{"id": "ann", "name": "Ann Lee", "roles": [{"party": "north", "title": "president", "from": "2020-01"}]}]}""");
        Write("places.json", """{"places": [{"id": "port", "name": "Port City", "kind": "city", "party": "south"}]}""");
        Write("issues.json", """{"issues": [{"id": "other", "name": "Other"}]}""");
        Write("processes.json", """{"processes": [{"id": "north-south", "name": "Talks", "parties": ["north", "south"]}]}""");
        Write("common-words.json", """{"words": ["north"]}""");
    }

    [Fact]
    public void Load_AGoodFolder_LinksEverything()
    {
        var lexicon = LexiconFile.Load(_folder.FullName).Value;

        lexicon.Person("ann").ShouldNotBeNull().Roles.Single().Party.ShouldBe(lexicon.Party("north"));
        lexicon.Place("port").ShouldNotBeNull().Party.ShouldBe(lexicon.Party("south"));
        lexicon.Processes.Single().Parties.Count.ShouldBe(2);
        lexicon.Place("north").ShouldNotBeNull("a state is a place, too").Kind.ShouldBe("country");
        lexicon.Party("east").ShouldBeNull();
        lexicon.Issue("other").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("parties/more.json", """{"parties": [{"id": "north", "name": "Upper", "kind": "state"}]}""", "party “north” stands twice", "a duplicate id")]
    [InlineData("people/more.json", """{"people": [{"id": "ann", "name": "Anna"}]}""", "person “ann” stands twice", "a duplicate person")]
    [InlineData("places.json", """{"places": [{"id": "a", "name": "A1", "kind": "city"}, {"id": "a", "name": "A2", "kind": "city"}]}""", "place “a” stands twice", "a duplicate place")]
    [InlineData("parties/more.json", """{"parties": [{"id": "east", "name": "East", "kind": "state", "aliases": ["Northern"]}]}""", "“Northern” is a spelling of both", "an alias clash")]
    [InlineData("parties/more.json", """{"parties": [{"id": "east", "name": "SOUTH", "kind": "state", "aliases": ["South"]}]}""", "is a spelling of both", "a clash in another case")]
    [InlineData("people/more.json", """{"people": [{"id": "bob", "name": "Bob", "roles": [{"party": "west", "title": "king"}]}]}""", "person “bob” names the party “west”", "a dangling party of a person")]
    [InlineData("places.json", """{"places": [{"id": "a", "name": "Alpha", "kind": "city", "party": "west"}]}""", "place “a” names the party “west”", "a dangling party of a place")]
    [InlineData("processes.json", """{"processes": [{"id": "p", "name": "P", "parties": ["north", "west"]}]}""", "process “p” names the party “west”", "a dangling party of a process")]
    [InlineData("processes.json", """{"processes": [{"id": "p", "name": "P", "parties": ["north"], "alsoNamed": {"west": "north"}}]}""", "“west”", "a dangling name in a process")]
    [InlineData("people/more.json", """{"people": [{"id": "bob", "name": "Bob", "roles": [{"party": "north", "title": "king", "from": "2022-02-30"}]}]}""", "“2022-02-30” is not a date", "an impossible date")]
    [InlineData("processes.json", """{"processes": [{"id": "p", "name": "P", "parties": ["north", "south"], "to": "soon"}]}""", "“soon” is not a date", "words for a date")]
    [InlineData("parties/more.json", """{"parties": [{"id": "east", "name": "East", "kind": "planet"}]}""", "kind “planet”", "an unknown kind")]
    [InlineData("parties/more.json", """{"parties": [{"id": "east", "name": "East", "kind": "state", "alias": ["E"]}]}""", "more.json: ", "an unknown key")]
    [InlineData("issues.json", """{"issues": [{"id": "other"]}""", "issues.json: ", "broken JSON")]
    [InlineData("issues.json", "null", "issues.json: ", "an empty document")]
    [InlineData("issues.json", "", "issues.json: ", "an empty file")]
    [InlineData("parties/more.json", """{"parties": [{"id": "east", "name": "East", "kind": "state", "aliases": [""]}]}""", "is no name", "an empty alias")]
    public void Load_OneProblem_IsNamed(string file, string json, string problem, string why)
    {
        Write(file, json);

        LexiconFile.Load(_folder.FullName).Problem.ShouldNotBeNull(why).ShouldContain(problem);
    }

    [Theory]
    [InlineData("places.json")]
    [InlineData("issues.json")]
    [InlineData("processes.json")]
    [InlineData("common-words.json")]
    [InlineData("parties/states.json")]
    [InlineData("people/all.json")]
    public void Load_AMissingFile_IsNamed(string file)
    {
        File.Delete(Path.Combine(_folder.FullName, file));

        LexiconFile.Load(_folder.FullName).Problem.ShouldNotBeNull().ShouldContain(file.Split('/')[0] + ": missing");
    }

    [Fact]
    public void Load_ManyProblems_SaysAllAtOnce()
    {
        Write("parties/more.json", """{"parties": [{"id": "north", "name": "Upper", "kind": "state"}, {"id": "east", "name": "East", "kind": "state", "aliases": ["South"]}]}""");
        Write("people/more.json", """{"people": [{"id": "bob", "name": "Bob", "roles": [{"party": "west", "title": "king"}, {"party": "north", "title": "king", "to": "1999-99"}]}]}""");

        LexiconFile.Load(_folder.FullName).Problem.ShouldNotBeNull().Split('\n').Length.ShouldBe(4);
    }

    [Fact]
    public void Load_ManyUnreadableFiles_SaysAllAtOnce()
    {
        Write("issues.json", "{");
        Write("places.json", "[]");
        File.Delete(Path.Combine(_folder.FullName, "processes.json"));

        var problems = LexiconFile.Load(_folder.FullName).Problem.ShouldNotBeNull().Split('\n');

        problems.Length.ShouldBe(3);
        problems.ShouldContain(p => p.StartsWith("issues.json: ", StringComparison.Ordinal));
        problems.ShouldContain(p => p.StartsWith("places.json: ", StringComparison.Ordinal));
        problems.ShouldContain(p => p.StartsWith("processes.json: missing", StringComparison.Ordinal));
    }

    [Fact]
    public void Load_NoFolder_SaysWhichFolderIsMeant() =>
        LexiconFile.Load(Path.Combine(_folder.FullName, "nowhere")).Problem.ShouldNotBeNull().ShouldContain("data/vocabulary");

    public void Dispose() => _folder.Delete(recursive: true);

    private void Write(string file, string json)
    {
        var path = new FileInfo(Path.Combine(_folder.FullName, file));
        path.Directory!.Create();
        File.WriteAllText(path.FullName, json, Encoding.UTF8);
    }
}
