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

    private RunningSite(string[] settings) => _process = new Process { StartInfo = StartInfo(settings), EnableRaisingEvents = true };

    public Uri Address { get; private set; } = default!;

    /// <param name="settings">Further ones, of the form <c>--Section:Key=value</c>.</param>
    public static async Task<RunningSite> StartAsync(params string[] settings)
    {
        var site = new RunningSite(settings);
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

    /// <summary>Imports a text into the running site's database, from a process of its own.</summary>
    public async Task ImportAsync(string text)
    {
        var file = Path.Combine(_folder, "more.txt");
        await File.WriteAllTextAsync(file, text);
        using var import = Process.Start(StartInfo(["import", file]))!;
        var said = import.StandardOutput.ReadToEndAsync();
        await import.WaitForExitAsync();
        import.ExitCode.ShouldBe(0, await said);
    }

    private ProcessStartInfo StartInfo(string[] arguments)
    {
        string[] all =
        [
            Application(),
            .. arguments.Contains("import") ? arguments : [.. arguments, "--urls=http://127.0.0.1:0"],
            $"--ConnectionStrings:Talks=Data Source={Path.Combine(_folder, "talks.db")}",
            $"--Serilog:WriteTo:File:Args:path={Path.Combine(_folder, "talks-.log")}",
        ];
        return new ProcessStartInfo("dotnet", all)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // Away from the sources, as anybody may start it.
            WorkingDirectory = _folder,
        };
    }

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
