using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Account;

/// <summary>A password with its label, hint and error; it is never sent back to the page.</summary>
public sealed partial class PasswordField : ComponentBase
{
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    [Parameter, EditorRequired]
    public required string Name { get; set; }

    [Parameter, EditorRequired]
    public required string Label { get; set; }

    /// <summary>What a password manager should fill in.</summary>
    [Parameter, EditorRequired]
    public required string Autocomplete { get; set; }

    [Parameter]
    public string? Hint { get; set; }

    [Parameter]
    public string? Error { get; set; }

    private string? DescribedBy =>
        (Hint, Error) switch
        {
            (null, null) => null,
            (_, null) => $"{Id}-hint",
            (null, _) => $"{Id}-error",
            _ => $"{Id}-hint {Id}-error",
        };
}
