namespace KnowledgeHub.Portal.Composition;

/// <summary>Whether the portal is ready to serve: database migrated, vocabularies read, index built.</summary>
internal sealed class StartupState
{
    private readonly TaskCompletionSource _ready = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );

    /// <summary>Whether everything is in place. Once true it stays true; a database that goes down later is another matter.</summary>
    public bool IsReady => _ready.Task.IsCompleted;

    /// <summary>Completes when everything is in place.</summary>
    public Task Ready => _ready.Task;

    /// <summary>Says that everything is in place.</summary>
    public void Complete() => _ready.TrySetResult();
}
