using Microsoft.JSInterop;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>What the browser may ask of the answering page. Each call is checked as if it came from outside, because it does.</summary>
/// <param name="page">The page.</param>
public sealed class AnswerCallback(IAnswerDesk page)
{
    [JSInvokable]
    public Task<AnswerReceipt> SaveAsync(AnswerDraft draft) => page.SaveAsync(draft);

    [JSInvokable]
    public Task KeptAsync(string[] indicators) => page.KeptAsync(indicators);

    [JSInvokable]
    public Task<AnswerFields> TakeStoredAsync() => page.TakeStoredAsync();

    [JSInvokable]
    public Task MergeAsync() => page.MergeAsync();

    [JSInvokable]
    public void NoteWriting() => page.NoteWriting();

    [JSInvokable]
    public Task<string?> MoveAsync(string target) => page.MoveAsync(target);
}
