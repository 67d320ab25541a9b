using TalksTracker.Web.Ingestion;
using TalksTracker.Web.Tests.Support;

namespace TalksTracker.Web.Tests.Ingestion;

public sealed class ArticleCatalogueTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ArticleCatalogueTests()
    {
        File.WriteAllText(_folder.File("good.txt"), "A text.");
        File.WriteAllText(_folder.File("bad.txt"), "Another text.");
    }

    [Fact]
    public void Read_NoCatalogue_IsNoProblem() => ArticleCatalogue.Read(_folder.Path).ShouldBeNull();

    [Fact]
    public void Read_WholeEntry_KnowsTheOrigin()
    {
        Write("""
            [{ "file": "good.txt", "slug": "a-good-one", "title": "Good", "publisher": "The Paper", "author": null,
               "published": "2025-02-06", "publishedInferred": true, "publishedReason": "a Thursday", "address": "https://example.org", "language": "en" }]
            """);

        var catalogue = ArticleCatalogue.Read(_folder.Path)!;

        catalogue.Problems.ShouldBeEmpty();
        catalogue.Entries.ShouldHaveSingleItem().ShouldBe(new CatalogueEntry("good.txt", "a-good-one",
            new("Good", "The Paper", null, new DateOnly(2025, 2, 6), true, "a Thursday", "https://example.org", "en")));
    }

    [Theory]
    [InlineData("""{ "file": "missing.txt" }""", "no such file")]
    [InlineData("""{ "file": "../good.txt" }""", "without a path")]
    [InlineData("""{ "title": "Nameless" }""", "names no \"file\"")]
    [InlineData("""{ "file": "bad.txt", "published": "2025-02-30" }""", "“2025-02-30” is no day of the calendar")]
    [InlineData("""{ "file": "bad.txt", "published": 2025 }""", "has to be a text or null")]
    [InlineData("""{ "file": "bad.txt", "pubished": "2025-02-03" }""", "“pubished” is not a key")]
    [InlineData("""{ "file": "bad.txt", "publishedInferred": "yes" }""", "has to be true or false")]
    [InlineData("""{ "file": "bad.txt", "slug": "Not A Slug" }""", "lower-case ASCII")]
    [InlineData("""{ "file": "good.txt" }""", "already taken")]
    [InlineData("\"bad.txt\"", "not an object")]
    public void Read_EntryWithAProblem_SaysWhich_AndTheRestGoesOn(string entry, string problem)
    {
        Write($$"""[{ "file": "good.txt" }, {{entry}}]""");

        var catalogue = ArticleCatalogue.Read(_folder.Path)!;

        catalogue.Entries.ShouldHaveSingleItem().File.ShouldBe("good.txt");
        catalogue.Problems.ShouldHaveSingleItem().Message.ShouldContain(problem);
        catalogue.Unreadable.ShouldBeFalse();
    }

    [Theory]
    [InlineData("[{ \"file\": ", "it is not JSON (line 1")]
    [InlineData("", "it is not JSON")]
    [InlineData("{}", "it is not a list")]
    public void Read_NoListOfEntries_SaysSo(string json, string problem)
    {
        Write(json);

        var catalogue = ArticleCatalogue.Read(_folder.Path)!;

        catalogue.Unreadable.ShouldBeTrue();
        catalogue.Problems.ShouldHaveSingleItem().Message.ShouldContain(problem);
    }

    [Fact]
    public void Read_ShippedCatalogue_NamesEveryShippedText()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "data", "articles");

        var catalogue = ArticleCatalogue.Read(folder)!;

        catalogue.Problems.ShouldBeEmpty();
        catalogue.Entries.Select(e => e.File).ShouldBe(Directory.GetFiles(folder, "*.txt").Select(Path.GetFileName)!, ignoreOrder: true);
        catalogue.Entries.ShouldAllBe(e => e.Origin.PublishedInferred && e.Origin.PublishedReason != null && e.Slug != null);
    }

    [Fact]
    public void List_FolderWithASpoiltEntry_TakesTheOtherFiles()
    {
        Write("""[{ "file": "bad.txt", "published": "2025-02-30" }]""");

        var list = ImportList.Of([_folder.Path]);

        list.Candidates.ShouldHaveSingleItem().Source.ShouldBe("good.txt");
        list.Problems.ShouldHaveSingleItem();
    }

    [Fact]
    public void List_SingleFile_TakesTheCataloguesWord_UnlessADayIsGiven()
    {
        Write("""[{ "file": "good.txt", "title": "Good", "published": "2025-02-06", "publishedInferred": true }]""");

        var said = ImportList.Of([_folder.File("good.txt")]).Candidates.ShouldHaveSingleItem().Origin;
        var given = ImportList.Of([_folder.File("good.txt")], new DateOnly(2025, 3, 1)).Candidates.ShouldHaveSingleItem().Origin;

        (said.Title, said.Published, said.PublishedInferred).ShouldBe(("Good", new DateOnly(2025, 2, 6), true));
        (given.Title, given.Published, given.PublishedInferred).ShouldBe(("Good", new DateOnly(2025, 3, 1), false));
    }

    public void Dispose() => _folder.Dispose();

    private void Write(string json) => File.WriteAllText(_folder.File(ArticleCatalogue.FileName), json);
}
