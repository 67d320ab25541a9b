using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using TalksTracker.Evidence;
using TalksTracker.Records;
using TalksTracker.Web.Ingestion;
using TalksTracker.Web.Tests.Support;

namespace TalksTracker.Web.Tests.Ingestion;

/// <summary>The shipped articles and the real rules: what comes out of the database is what went in.</summary>
public sealed class ShippedArticlesTests : IAsyncLifetime
{
    private static readonly Engine Engine = Engine.Load(Path.Combine(AppContext.BaseDirectory, "data", "vocabulary")).Value;

    private Desk _desk = null!;

    public async Task InitializeAsync()
    {
        _desk = await Desk.CreateAsync();
        _desk.Use(Engine);
        var summary = await _desk.Run.RunAsync(ImportList.Of([Path.Combine(AppContext.BaseDirectory, "data", "articles")]), Desk.Accepted);
        summary.Failed.ShouldBeFalse();
    }

    public Task DisposeAsync()
    {
        _desk.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task StoredReports_ReadBack_SayWhatTheArticlesYielded()
    {
        await using var db = _desk.Open();
        var read = await EvidenceReader.ReadAcceptedAsync(db, Engine.Lexicon, CancellationToken.None);
        var yielded = ImportList.Of([Path.Combine(AppContext.BaseDirectory, "data", "articles")]).Candidates
            .SelectMany(c => Engine.Extract(ArticleFile.Read(c.Path, c.Origin).Value).Reports);

        read.Problems.ShouldBeEmpty();
        read.Reports.Select(EvidenceWriter.KeyOf).ShouldBe(yielded.Select(EvidenceWriter.KeyOf).Distinct());
    }

    [Fact]
    public async Task StoredRecords_AreThoseOfTheReports()
    {
        await using var db = _desk.Open();
        var read = await EvidenceReader.ReadAcceptedAsync(db, Engine.Lexicon, CancellationToken.None);
        var assembled = Engine.Assemble([.. read.Reports.Reverse()]);

        var stored = await db.Records.AsNoTracking().ToListAsync();

        stored.ShouldNotBeEmpty();
        stored.Select(Shown).Order(StringComparer.Ordinal).ShouldBe(assembled.Select(Shown).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task EveryShownValue_HasAClaimWithAQuote()
    {
        await using var db = _desk.Open();

        (await db.ChosenValues.AnyAsync()).ShouldBeTrue();
        (await db.ChosenValues.AnyAsync(v => !v.Claims.Any(c => c.Agrees))).ShouldBeFalse();
        (await db.RecordRoles.AnyAsync(r => r.Claims.Count == 0)).ShouldBeFalse();
    }

    [Fact]
    public async Task Verify_IsWhole() => (await new Verification(_desk.Database).VerifyAsync()).Broken.ShouldBeNull();

    private static string Shown(Web.Data.Rows.RecordRow row) => $"{row.Kind} {row.Slug} {row.Title} {row.Date} {row.Modality}";

    private static string Shown(Assembled record) =>
        $"{KindOf(record)} {record.Slug} {record.Title} {record.Date?.Value} {record.Modality}";

    private static RecordKind KindOf(Assembled record) => record switch
    {
        SwapRecord => RecordKind.Swap,
        RoundRecord => RecordKind.Round,
        DemandRecord => RecordKind.Demand,
        AgreementRecord => RecordKind.Agreement,
        _ => RecordKind.Statement,
    };
}
