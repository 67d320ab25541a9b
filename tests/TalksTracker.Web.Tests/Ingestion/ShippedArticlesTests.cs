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

    private static readonly ImportList Shipped = ImportList.Of([Path.Combine(AppContext.BaseDirectory, "data", "articles")]);

    private Desk _desk = null!;

    // As the store read them back.
    private IReadOnlyList<Report> _read = [];

    public async Task InitializeAsync()
    {
        _desk = await Desk.CreateAsync();
        _desk.Use(new Engine
        {
            Lexicon = Engine.Lexicon,
            ExtractorVersion = Engine.ExtractorVersion,
            Basis = Engine.Basis,
            Extract = Engine.Extract,
            Assemble = reports => Engine.Assemble(_read = reports),
        });
        (await _desk.Run.RunAsync(Shipped, Desk.Accepted)).Failed.ShouldBeFalse();
    }

    public Task DisposeAsync()
    {
        _desk.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public void StoredReports_ReadBack_SayWhatTheArticlesYielded()
    {
        var yielded = Shipped.Candidates.SelectMany(c => Engine.Extract(ArticleFile.Read(c.Path, c.Origin).Value).Reports);

        _read.ShouldNotBeEmpty();
        _read.Select(Said).ShouldBe(yielded.Select(Said).Distinct());
    }

    [Fact]
    public async Task StoredRecords_AreThoseOfTheReports_WhateverTheirOrder()
    {
        var assembled = Engine.Assemble([.. _read.Reverse()]);

        await using var db = _desk.Open();
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

    private static string Said(Report report) => string.Join('|', [
        report.Kind, report.Modality, report.ModalityQuote.Span, report.Background, report.Process?.Id, report.Article.Origin,
        .. report.Passages.Select(p => p.Span),
        .. report.Claims.Select(c => $"{c.Id} {c.Rule} {c.ClaimantQuote?.Span} {c.Origin} {(c as CountClaim)?.PartOfAnother}").Distinct(),
        .. report.Notes]);

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
