using System.CommandLine;
using System.CommandLine.Invocation;

namespace TalksTracker.Web.Commands;

/// <summary>The one executable's commands. Without a command it serves.</summary>
public static class TalksCommandLine
{
    public static async Task<int> RunAsync(string[] args)
    {
        var (settings, words) = SettingArguments.Split(args);
        var parsed = CreateRoot(settings).Parse(words, new ParserConfiguration { ResponseFileTokenReplacer = null });

        // The library would answer 1, which means "the work failed" here.
        if (parsed.Action is ParseErrorAction)
        {
            foreach (var error in parsed.Errors)
                await Console.Error.WriteLineAsync(error.Message);
            await Console.Error.WriteLineAsync("See --help for what can be asked.");
            return ExitCode.CalledWrongly;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                // The web host stops on signals by itself, and in good order.
                ProcessTerminationTimeout = null,
            });
        }
        // What the world outside may do to any command: a port or file in use, a folder without permission, a bad setting.
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            await Console.Error.WriteLineAsync(failure.Message);
            return ExitCode.Failed;
        }
    }

    // A new command is a file beside this one and a line here.
    private static RootCommand CreateRoot(string[] settings)
    {
        var root = new RootCommand("TalksTracker: peace talks, demands and prisoner swaps, each value with its words.");
        ServeCommand.AddTo(root, settings);
        ImportCommand.AddTo(root, settings);
        VerifyCommand.AddTo(root, settings);
        ExtractCommand.AddTo(root);
        EvaluateCommand.AddTo(root);
        return root;
    }
}
