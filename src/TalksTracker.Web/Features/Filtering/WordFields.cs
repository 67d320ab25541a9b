using Microsoft.EntityFrameworkCore;
using TalksTracker.Evidence;
using TalksTracker.Web.Components.Shared;
using TalksTracker.Web.Data;
using TalksTracker.Web.Data.Rows;
using TalksTracker.Web.Language;

namespace TalksTracker.Web.Features.Filtering;

/// <summary>What kind of fact: <c>status</c> of a swap, <c>modality</c> on the timeline.</summary>
/// <param name="kind">Whose words are used: a swap that happened is "completed".</param>
public sealed class ModalityField(string name, string words, RecordKind? kind = null) : FilterField(name, words)
{
    public override IQueryable<RecordRow> Where(IQueryable<RecordRow> records, IReadOnlyList<string> values)
    {
        var modalities = values.Select(ModalityWords.FromSlug).OfType<Modality>().ToList();
        return records.Where(r => modalities.Contains(r.Modality));
    }

    public override Task<IReadOnlyDictionary<string, string>> NamesAsync(
        TalksDb db, IReadOnlyList<string> values, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<string, string>>(values
            .Where(v => ModalityWords.FromSlug(v) is not null)
            .ToDictionary(v => v, v => Word(ModalityWords.FromSlug(v)!.Value)));

    public override async Task<IReadOnlyList<FieldCount>> CountAsync(
        TalksDb db, IQueryable<RecordRow> records, CancellationToken cancellationToken)
    {
        var counts = await records.GroupBy(r => r.Modality).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        return [.. counts.OrderBy(c => c.Key).Select(c => new FieldCount(Slug(c.Key), Word(c.Key), c.Count))];
    }

    public override string Phrase(IReadOnlyList<string> names) => Lists.Or(names);

    public override string Canonical(string value) => ModalityWords.FromSlug(value) is { } modality ? Slug(modality) : value;

    private string Slug(Modality modality) => kind is { } k ? ModalityWords.Slug(modality, k) : ModalityWords.Slug(modality);

    private string Word(Modality modality) => kind is { } k ? ModalityWords.Word(modality, k) : ModalityWords.Word(modality);
}

/// <summary>Rounds, swaps, demands, agreements, statements.</summary>
public sealed class KindField() : FilterField("kind", "Filter.Kind")
{
    public override IQueryable<RecordRow> Where(IQueryable<RecordRow> records, IReadOnlyList<string> values)
    {
        var kinds = values.Select(KindWords.FromSlug).OfType<RecordKind>().ToList();
        return records.Where(r => kinds.Contains(r.Kind));
    }

    public override Task<IReadOnlyDictionary<string, string>> NamesAsync(
        TalksDb db, IReadOnlyList<string> values, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<string, string>>(values
            .Where(v => KindWords.FromSlug(v) is not null)
            .ToDictionary(v => v, v => KindWords.Many(KindWords.FromSlug(v)!.Value)));

    public override async Task<IReadOnlyList<FieldCount>> CountAsync(
        TalksDb db, IQueryable<RecordRow> records, CancellationToken cancellationToken)
    {
        var counts = await records.GroupBy(r => r.Kind).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        return [.. counts.OrderBy(c => c.Key).Select(c => new FieldCount(KindWords.Slug(c.Key), KindWords.Many(c.Key), c.Count))];
    }
}
