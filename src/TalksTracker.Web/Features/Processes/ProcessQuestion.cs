using TalksTracker.Web.Features.Filtering;
using TalksTracker.Web.Language;

namespace TalksTracker.Web.Features.Processes;

/// <summary>What is asked of a page that can show one process alone, and has no other filter.</summary>
public sealed class ProcessQuestion
{
    private readonly QueryReader _reader;

    public ProcessQuestion(string? query)
    {
        _reader = new QueryReader(query);
        Process = _reader.Values(ProcessAddress.Parameter) is [var first, ..] ? first : null;
        _reader.ComplainOfTheRest();
    }

    /// <summary>Null where none was asked for.</summary>
    public string? Process { get; }

    /// <summary>What could not be used, in words.</summary>
    public IReadOnlyList<string> LeftOut(IEnumerable<ProcessLink> known) => Process is null || known.Any(p => p.Id == Process)
        ? _reader.LeftOut
        : [.. _reader.LeftOut, Texts.Of("Filter.LeftOut.Nothing", ("field", Texts.Of("Filter.Process")), ("value", QueryReader.Echo(Process)))];
}
