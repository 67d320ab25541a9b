using System.Diagnostics;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;

namespace TalksTracker.Browser.Tests.Support;

/// <summary>The built application, running by itself on a free port with a database of its own.</summary>
public sealed partial class RunningSite : IAsyncDisposable
{
    private static readonly TimeSpan StartTime = TimeSpan.FromSeconds(60);

    private readonly StringBuilder _output = new();
    private readonly TaskCompletionSource<Uri> _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly string _folder = Directory.CreateTempSubdirectory("talks-browser-").FullName;
    private readonly Process _process;

    private RunningSite() => _process = new Process { StartInfo = StartInfo(), EnableRaisingEvents = true };

    public Uri Address { get; private set; } = default!;

    public static async Task<RunningSite> StartAsync()
    {
        var site = new RunningSite();
        site._process.OutputDataReceived += (_, line) => site.Read(line.Data);
        site._process.ErrorDataReceived += (_, line) => site.Read(line.Data);
        site._process.Exited += (_, _) => site._listening.TrySetException(
            new InvalidOperationException($"The application ended before it listened:\n{site._output}"));
        site._process.Start();
        site._process.BeginOutputReadLine();
        site._process.BeginErrorReadLine();
        site.Address = await site._listening.Task.WaitAsync(StartTime);
        return site;
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private ProcessStartInfo StartInfo() => new("dotnet")
    {
        ArgumentList =
        {
            Application(),
            "--urls=http://127.0.0.1:0",
            $"--ConnectionStrings:Talks=Data Source={Path.Combine(_folder, "talks.db")}",
            $"--Serilog:WriteTo:File:Args:path={Path.Combine(_folder, "talks-.log")}",
        },
        UseShellExecute = false,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        // Away from the sources, as anybody may start it.
        WorkingDirectory = _folder,
    };

    private static string Application() => Assembly.GetExecutingAssembly()
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == "Application").Value!;

    private void Read(string? line)
    {
        if (line is null)
            return;
        lock (_output)
            _output.AppendLine(line);
        if (ListeningPattern().Match(line) is { Success: true } match)
            _listening.TrySetResult(new Uri(match.Groups["address"].Value));
    }

    [GeneratedRegex(@"Now listening on: (?<address>http://\S+)")]
    private static partial Regex ListeningPattern();
}
