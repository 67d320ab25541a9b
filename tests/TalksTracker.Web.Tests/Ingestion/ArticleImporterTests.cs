using System.Text;
using Microsoft.EntityFrameworkCore;
using TalksTracker.Articles;
using TalksTracker.Evidence;
using TalksTracker.Vocabulary;
using TalksTracker.Web.Data.Rows;
using TalksTracker.Web.Ingestion;
using TalksTracker.Web.Tests.Support;

namespace TalksTracker.Web.Tests.Ingestion;

public sealed class ArticleImporterTests : IAsyncLifetime
{
    private const string Text = "swap 2025-02-05: russia 150, ukraine 189, via united-arab-emirates\nNothing else.";

    private Desk _desk = null!;

    public async Task InitializeAsync() => _desk = await Desk.CreateAsync();

    public Task DisposeAsync()
    {
        _desk.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Import_NewText_StoresArticleQuotesReportsAndClaims()
    {
        var result = await _desk.ImportAsync(Text, origin: new ArticleOrigin(Title: "A swap", Published: new DateOnly(2025, 2, 6)));

        result.ShouldBe(new ImportResult("a.txt", ImportOutcome.Added, "a-swap", 1, 4, null));
        await using var db = _desk.Open();
        var article = await db.Articles.SingleAsync();
        (article.Text, article.Published, article.Status).ShouldBe((Text, new DateOnly(2025, 2, 6), ReviewStatus.Accepted));
        (await db.Quotes.ToListAsync()).ShouldAllBe(q => Text.Substring(q.Start, q.Length) == q.Text);
        (await db.Reports.SingleAsync()).Notes.ShouldBe(["157 + 157 = 314"]);
        (await db.CountClaims.OrderBy(c => c.Position).Select(c => new { c.ToId, c.Count, c.ClaimantId, c.Quote.Text }).ToListAsync())
            .Select(c => (c.ToId, c.Count, c.ClaimantId, c.Text))
            .ShouldBe([("russia", 150, "russia", "russia 150"), ("ukraine", 189, "ukraine", "ukraine 189")]);
        (await db.RoleClaims.SingleAsync()).PartyId.ShouldBe("united-arab-emirates");
    }

    [Fact]
    public async Task Import_SameWordsTwiceInOneArticle_AreOneQuote()
    {
        await _desk.ImportAsync(Text);

        await using var db = _desk.Open();
        // The passage carries the modality, and each count's words name its claimant.
        (await db.Quotes.CountAsync()).ShouldBe(5);
    }

    [Fact]
    public async Task Import_Twice_ChangesNothing()
    {
        await _desk.ImportAsync(Text);
        var before = await _desk.Database.DumpAsync();

        var again = await _desk.ImportAsync(Text);

        again.Outcome.ShouldBe(ImportOutcome.Unchanged);
        (await _desk.Database.DumpAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Import_SameTextUnderAnotherName_IsADuplicate()
    {
        await _desk.ImportAsync(Text);

        var other = await _desk.ImportAsync(Text, "b.txt");

        (other.Outcome, other.Slug).ShouldBe((ImportOutcome.Duplicate, "a"));
        other.Problem!.ShouldContain("a.txt");
        await using var db = _desk.Open();
        (await db.Articles.CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Import_AnotherTextOfTheSameName_GetsAnAddressOfItsOwn()
    {
        await _desk.ImportAsync(Text);

        var other = await _desk.ImportAsync("Another text.");

        other.Outcome.ShouldBe(ImportOutcome.Added);
        other.Slug!.ShouldMatch("^a-[0-9a-f]{8}$");
    }

    [Fact]
    public async Task Import_PartyThatNobodyKnows_IsProposed()
    {
        await _desk.ImportAsync("swap 2025-02-05: russia 150, front-of-test 3");

        await using var db = _desk.Open();
        var party = await db.Parties.SingleAsync(p => p.Id == "front-of-test");
        party.Proposed.ShouldBeTrue();
        (await _desk.Records.RebuildAsync()).Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task Import_PersonThatNobodyKnows_IsStored()
    {
        var engine = HandMadeEngine.Create();
        var stranger = new Person("ivan-nobody", "Ivan Nobody", [], Proposed: true);
        _desk.Use(new Engine
        {
            Lexicon = engine.Lexicon,
            ExtractorVersion = engine.ExtractorVersion,
            Basis = engine.Basis,
            Assemble = engine.Assemble,
            Extract = article => engine.Extract(article) is var read
                ? read with { Reports = [WithClaim(read.Reports[0], new RoleClaim(read.Reports[0].ModalityQuote, "rule", Role.HeadOfDelegation, engine.Lexicon.Party("russia")!, stranger))] }
                : throw new InvalidOperationException(),
        });

        (await _desk.ImportAsync(Text)).Outcome.ShouldBe(ImportOutcome.Added);

        await using var db = _desk.Open();
        (await db.People.SingleAsync(p => p.Id == "ivan-nobody")).Name.ShouldBe("Ivan Nobody");
    }

    [Fact]
    public async Task Import_WithADecision_NamesItOnEveryReport()
    {
        await _desk.ImportAsync(Text);

        await using var db = _desk.Open();
        var decision = (await db.Reports.Include(r => r.Decision).SingleAsync()).Decision!;
        (decision.Kind, decision.DecidedBy, decision.Automatic).ShouldBe((DecisionKind.Accept, "a test", true));
        (await db.Changes.SingleAsync()).DecisionId.ShouldBe(decision.Id);
    }

    [Fact]
    public async Task Import_WithoutADecision_WaitsAsAProposal()
    {
        await _desk.Importer.ImportAsync(HandMadeEngine.ArticleOf(Text), "a.txt", null, decision: null);

        await using var db = _desk.Open();
        (await db.Reports.SingleAsync()).Status.ShouldBe(ReviewStatus.Proposed);
        (await _desk.Records.RebuildAsync()).Records.ShouldBe(0);
    }

    [Fact]
    public async Task Import_SavingFails_LeavesNothing()
    {
        await _desk.Database.SqlAsync(
            "CREATE TRIGGER stop BEFORE INSERT ON TextClaims BEGIN SELECT RAISE(ABORT, 'stopped'); END;"
            + "CREATE TRIGGER stop2 BEFORE INSERT ON RoleClaims BEGIN SELECT RAISE(ABORT, 'stopped'); END;");
        var before = await _desk.Database.DumpAsync();

        await Should.ThrowAsync<DbUpdateException>(() => _desk.ImportAsync(Text));

        (await _desk.Database.DumpAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Import_ByANewerExtractor_MarksWhatIsGone_AndAddsWhatIsNew()
    {
        await _desk.ImportAsync(Text + "\nswap 2025-03-01: russia 1, ukraine 1");
        var older = HandMadeEngine.Create();
        _desk.Use(new Engine
        {
            Lexicon = older.Lexicon,
            ExtractorVersion = "hand-made 2",
            Basis = older.Basis,
            Assemble = older.Assemble,
            // Reads the first report otherwise, and the second as before.
            Extract = article => older.Extract(article) is var read
                ? read with { Reports = [WithModality(read.Reports[0], Modality.Announced), read.Reports[1]] }
                : throw new InvalidOperationException(),
        });

        var result = await _desk.ImportAsync(Text + "\nswap 2025-03-01: russia 1, ukraine 1");

        (result.Outcome, result.Reports).ShouldBe((ImportOutcome.ReadAgain, 1));
        await using var db = _desk.Open();
        (await db.Reports.OrderBy(r => r.Id).Select(r => new { r.Modality, r.Obsolete, r.Status }).ToListAsync())
            .Select(r => (r.Modality, r.Obsolete, r.Status)).ShouldBe([
                (Modality.Happened, true, ReviewStatus.Accepted),
                (Modality.Happened, false, ReviewStatus.Accepted),
                (Modality.Announced, false, ReviewStatus.Accepted)]);
        (await _desk.ImportAsync(Text + "\nswap 2025-03-01: russia 1, ukraine 1")).Outcome.ShouldBe(ImportOutcome.Unchanged);
    }

    [Fact]
    public async Task Import_ByANewerExtractor_LeavesAPersonsDecisionAlone()
    {
        await _desk.ImportAsync(Text, decision: new ImportDecision("a person", "read it", Automatic: false));
        var older = HandMadeEngine.Create();
        _desk.Use(new Engine
        {
            Lexicon = older.Lexicon,
            ExtractorVersion = "hand-made 2",
            Basis = older.Basis,
            Assemble = older.Assemble,
            Extract = article => older.Extract(article) with { Reports = [WithModality(older.Extract(article).Reports[0], Modality.Denied)] },
        });

        await _desk.ImportAsync(Text);

        await using var db = _desk.Open();
        (await db.Reports.OrderBy(r => r.Id).Select(r => new { r.Modality, r.Obsolete, r.Status }).ToListAsync())
            .Select(r => (r.Modality, r.Obsolete, r.Status)).ShouldBe([
                (Modality.Happened, false, ReviewStatus.Accepted), (Modality.Denied, false, ReviewStatus.Proposed)]);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData(" \n\t", "empty")]
    [InlineData("a\0b", "zero bytes")]
    public async Task ImportFile_NoText_IsRefused_AndLeavesNothing(string text, string problem) =>
        await RefusedAsync(Encoding.UTF8.GetBytes(text), problem);

    [Fact]
    public async Task ImportFile_NotUtf8_IsRefused() => await RefusedAsync([0x41, 0xE9, 0x41], "not UTF-8");

    [Fact]
    public async Task ImportFile_TooLong_IsRefused_UnreadToItsEnd()
    {
        var path = Path.Combine(_desk.Database.Folder, "long.txt");
        await using (var file = File.Create(path))
            file.SetLength(200L * 1000 * 1000 * 1000);

        var result = await _desk.Importer.ImportAsync(new ImportCandidate(path, null, ArticleOrigin.Unknown), Desk.Accepted);

        result.Problem!.ShouldContain("more than 20 MB");
    }

    [Fact]
    public async Task ImportFile_Missing_IsRefused()
    {
        var result = await _desk.Importer.ImportAsync(new ImportCandidate("/no/such/file.txt", null, ArticleOrigin.Unknown), Desk.Accepted);

        result.Outcome.ShouldBe(ImportOutcome.Refused);
    }

    private async Task RefusedAsync(byte[] bytes, string problem)
    {
        var path = Path.Combine(_desk.Database.Folder, "bad.txt");
        await File.WriteAllBytesAsync(path, bytes);
        var before = await _desk.Database.DumpAsync();

        var result = await _desk.Importer.ImportAsync(new ImportCandidate(path, null, ArticleOrigin.Unknown), Desk.Accepted);

        result.Outcome.ShouldBe(ImportOutcome.Refused);
        result.Problem!.ShouldContain(problem);
        (await _desk.Database.DumpAsync()).ShouldBe(before);
    }

    private static Report WithClaim(Report report, Claim claim) =>
        new(report.Kind, report.Modality, report.ModalityQuote, report.Passages, [.. report.Claims, claim]) { Notes = report.Notes };

    private static Report WithModality(Report report, Modality modality) =>
        new(report.Kind, modality, report.ModalityQuote, report.Passages, report.Claims) { Notes = report.Notes };
}
