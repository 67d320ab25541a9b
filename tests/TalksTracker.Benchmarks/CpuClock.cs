namespace TalksTracker.Benchmarks;

/// <summary>What this process has worked, whatever else the machine does in the meantime.</summary>
internal readonly struct CpuClock
{
    private readonly TimeSpan _start;

    private CpuClock(TimeSpan start) => _start = start;

    public TimeSpan Elapsed => Environment.CpuUsage.TotalTime - _start;

    public static CpuClock StartNew() => new(Environment.CpuUsage.TotalTime);
}
