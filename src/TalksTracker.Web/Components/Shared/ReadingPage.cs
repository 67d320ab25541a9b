using System.Data.Common;
using Microsoft.AspNetCore.Components;

namespace TalksTracker.Web.Components.Shared;

/// <summary>A page rendered whole on the server. A database that does not answer is a state of it, not a crash.</summary>
public abstract partial class ReadingPage : ComponentBase
{
    [Inject] public required NavigationManager Navigation { get; init; }

    [Inject] public required ILoggerFactory Loggers { get; init; }

    [CascadingParameter] protected HttpContext? HttpContext { get; set; }

    /// <summary>True where the data could not be read: show <see cref="LoadFailed"/>.</summary>
    protected bool Failed { get; private set; }

    protected string Query => new Uri(Navigation.Uri).Query;

    protected string Here => new Uri(Navigation.Uri).PathAndQuery;

    protected abstract Task LoadAsync();

    protected override async Task OnParametersSetAsync()
    {
        try
        {
            await LoadAsync();
        }
        catch (DbException problem)
        {
            Failed = true;
            LogFailure(Loggers.CreateLogger(GetType()), problem, Here);
            if (HttpContext is { Response.HasStarted: false })
                HttpContext.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }
    }

    [LoggerMessage(LogLevel.Error, "{Address} could not be read")]
    private static partial void LogFailure(ILogger logger, Exception problem, string address);
}
