using Microsoft.EntityFrameworkCore;
using TalksTracker.Records;
using TalksTracker.Web.Data.Rows;
using TalksTracker.Web.Tests.Support;

namespace TalksTracker.Web.Tests.Ingestion;

public sealed class RecordStoreTests : IAsyncLifetime
{
    private const string First = "swap 2025-02-05: russia 150, ukraine 150, via united-arab-emirates";
    private const string Second = "swap 2025-02-05: russia 150, ukraine 189\nswap 2025-03-19: russia 175, ukraine 175";

    private Desk _desk = null!;

    public async Task InitializeAsync() => _desk = await Desk.CreateAsync();

    public Task DisposeAsync()
    {
        _desk.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Rebuild_TwoArticlesOnOneSwap_KeepsBothFiguresWithTheirClaims()
    {
        await ImportBothAsync();

        await using var db = _desk.Open();
        var swap = await db.Swaps.Include(s => s.Returned).ThenInclude(r => r.ChosenValue.Claims).ThenInclude(c => c.Claim.Quote)
            .Include(s => s.Roles).ThenInclude(r => r.Claims).Include(s => s.Reports)
            .SingleAsync(s => s.Slug == "swap-2025-02-05");
        swap.Disputed.ShouldBeTrue();
        swap.Reports.Count.ShouldBe(2);
        swap.Roles.ShouldHaveSingleItem().Claims.ShouldHaveSingleItem();
        var home = swap.Returned.Single(r => r.ToId == "ukraine");
        home.Differing.ShouldBeTrue();
        home.ChosenValue.Reason.ShouldBe("its own people");
        home.ChosenValue.Claims.Select(c => (c.Agrees, c.Claim.Quote.Text)).OrderByDescending(c => c.Agrees).Select(c => c.Text)
            .ShouldBe(["ukraine 150", "ukraine 189"], ignoreOrder: true);
        home.ClaimId.ShouldBe(home.ChosenValue.Claims.Single(c => c.Position == 0).ClaimId);
        (home.Min, home.Max).ShouldBe(home.ChosenValue.Value.Contains("189", StringComparison.Ordinal) ? (189, 189) : (150, 150));
    }

    [Fact]
    public async Task Rebuild_MakesRecordsFindableByEveryPartyInThem()
    {
        await ImportBothAsync();

        await using var db = _desk.Open();
        (await db.RecordParties.Where(p => p.Record.Slug == "swap-2025-02-05").Select(p => p.PartyId).Order().ToListAsync())
            .ShouldBe(["russia", "ukraine", "united-arab-emirates"]);
    }

    [Fact]
    public async Task Rebuild_NothingNew_ChangesNoRecord()
    {
        await ImportBothAsync();
        var before = await _desk.Database.DumpAsync();

        var summary = await _desk.Records.RebuildAsync();

        (summary.Records, summary.Added, summary.Changed, summary.Removed).ShouldBe((2, 0, 0, 0));
        (await _desk.Database.DumpAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Rebuild_FromNothing_GivesTheSameRecords()
    {
        await ImportBothAsync();
        var before = await ShownAsync();

        await _desk.Database.SqlAsync("DELETE FROM Records");
        var summary = await _desk.Records.RebuildAsync();

        summary.Added.ShouldBe(2);
        (await ShownAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Rebuild_RecordChanged_KeepsItsKeyAndItsFirstDay_AndLeavesOthersAlone()
    {
        await ImportBothAsync();
        await using var db = _desk.Open();
        var before = await db.Records.AsNoTracking().ToDictionaryAsync(r => r.Slug);

        await _desk.ImportAsync("swap 2025-03-19: russia 175, ukraine 176", "c.txt");
        var summary = await _desk.Records.RebuildAsync();

        summary.Changed.ShouldBe(1);
        var after = await db.Records.AsNoTracking().ToDictionaryAsync(r => r.Slug);
        after["swap-2025-03-19"].Id.ShouldBe(before["swap-2025-03-19"].Id);
        after["swap-2025-03-19"].CreatedAt.ShouldBe(before["swap-2025-03-19"].CreatedAt);
        after["swap-2025-03-19"].ChangedAt.ShouldBeGreaterThan(before["swap-2025-03-19"].ChangedAt);
        after["swap-2025-02-05"].ChangedAt.ShouldBe(before["swap-2025-02-05"].ChangedAt);
    }

    [Fact]
    public async Task Rebuild_RecordGone_ItsAddressLeadsWhereItsReportsAre()
    {
        await ImportBothAsync();
        var real = HandMadeEngine.Create();
        _desk.Use(HandMadeEngine.Create(basis: "other rules", assemble: reports =>
            [.. real.Assemble(reports).Select(r => (SwapRecord)r with { Slug = r.Slug + "-renamed" })]));

        var summary = await _desk.Records.RebuildAsync();

        (summary.Added, summary.Removed).ShouldBe((2, 2));
        await using var db = _desk.Open();
        (await db.RetiredSlugs.SingleAsync(s => s.Slug == "swap-2025-02-05")).SuccessorSlug.ShouldBe("swap-2025-02-05-renamed");

        _desk.Use(real);
        await _desk.Records.RebuildAsync();
        (await db.RetiredSlugs.AsNoTracking().Select(s => s.Slug).ToListAsync())
            .ShouldBe(["swap-2025-02-05-renamed", "swap-2025-03-19-renamed"], ignoreOrder: true);
    }

    [Fact]
    public async Task Rebuild_WholeExchangeReplaced_ItsStagesStayLinked()
    {
        var real = HandMadeEngine.Create();
        _desk.Use(HandMadeEngine.Create(assemble: reports => [.. real.Assemble(reports).Cast<SwapRecord>()
            .Select(s => s.Slug == "swap-2025-03-19" ? s with { StageOf = new LinkedTo("swap-2025-02-05", "Told as a part of it.") } : s)]));
        await ImportBothAsync();

        await _desk.ImportAsync("swap 2025-02-05: russia 151", "c.txt");
        await _desk.Records.RebuildAsync();

        await using var db = _desk.Open();
        (await db.Swaps.Where(s => s.Slug == "swap-2025-03-19").Select(s => s.StageOf!.Slug).SingleAsync()).ShouldBe("swap-2025-02-05");
    }

    [Fact]
    public async Task Rebuild_ReportRejected_IsLeftOut()
    {
        await ImportBothAsync();
        await _desk.Database.SqlAsync("UPDATE Reports SET Status = 'Rejected' WHERE Position = 1");

        await _desk.Records.RebuildAsync();

        await using var db = _desk.Open();
        (await db.Records.SingleAsync()).Slug.ShouldBe("swap-2025-02-05");
    }

    [Fact]
    public async Task Stale_ProcessKilledBetweenImportAndRebuild_IsKnown()
    {
        await ImportBothAsync();
        (await _desk.Records.IsStaleAsync()).ShouldBeFalse();

        await _desk.ImportAsync("swap 2025-04-01: russia 1", "c.txt");
        (await _desk.Records.IsStaleAsync()).ShouldBeTrue();

        await _desk.Records.RebuildAsync();
        (await _desk.Records.IsStaleAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task Stale_OtherRules_IsKnown()
    {
        await ImportBothAsync();

        _desk.Use(HandMadeEngine.Create(basis: "other rules"));

        (await _desk.Records.IsStaleAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task Version_GrowsWithEveryChange_AndListenersHearIt()
    {
        var heard = new List<long>();
        var subscription = _desk.Changed.Subscribe(heard.Add);
        await ImportBothAsync();
        var first = await _desk.Records.VersionAsync();
        await _desk.ImportAsync("swap 2025-04-01: russia 1", "c.txt");
        await _desk.Records.RebuildAsync();
        var second = await _desk.Records.VersionAsync();
        subscription.Dispose();
        await _desk.ImportAsync("swap 2025-04-02: russia 1", "d.txt");
        await _desk.Records.RebuildAsync();

        second.ShouldBeGreaterThan(first);
        heard.ShouldBe([first, second]);
    }

    [Fact]
    public async Task Rebuild_TamperedQuote_LeavesTheReportOut_AndSaysSo()
    {
        await ImportBothAsync();
        await _desk.Database.SqlAsync("UPDATE Quotes SET Text = 'ukraine 999' WHERE Text = 'ukraine 189'");

        var summary = await _desk.Records.RebuildAsync();

        summary.Problems.ShouldHaveSingleItem().ShouldContain("ukraine 999");
        await using var db = _desk.Open();
        (await db.SwapReturns.AnyAsync(r => r.Max == 189)).ShouldBeFalse();
    }

    private async Task ImportBothAsync()
    {
        await _desk.ImportAsync(First, "a.txt");
        await _desk.ImportAsync(Second, "b.txt");
        await _desk.Records.RebuildAsync();
    }

    // What the pages show, without the keys of the rows.
    private async Task<List<string>> ShownAsync()
    {
        await using var db = _desk.Open();
        var records = await db.Swaps.AsNoTracking().Include(s => s.Returned).Include(s => s.Chosen).ThenInclude(c => c.Claims)
            .Include(s => s.Reports).OrderBy(s => s.Slug).ToListAsync();
        return records.ConvertAll(s => string.Join('|', [
            s.Slug, s.Title, s.Date!.ToString(), s.ContentHash,
            .. s.Returned.OrderBy(r => r.Position).Select(r => $"{r.ToId} {r.Min}-{r.Max}"),
            .. s.Reports.OrderBy(r => r.Position).Select(r => $"{r.ReportId} {r.Reason}"),
            .. s.Chosen.OrderBy(c => c.Position).Select(c => $"{c.Field} {c.Value} {string.Join(',', c.Claims.OrderBy(x => x.Position).Select(x => x.ClaimId))}")]));
    }
}
