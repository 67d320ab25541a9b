namespace TalksTracker.Web.Ingestion;

/// <summary>Loads the engine once, when it is first needed. A vocabulary that can't be used is a reason, not a crash.</summary>
public sealed class EngineSource(Func<Result<Engine>> load)
{
    private readonly Lazy<Result<Engine>> _engine = new(load);

    public Result<Engine> Engine => _engine.Value;
}
