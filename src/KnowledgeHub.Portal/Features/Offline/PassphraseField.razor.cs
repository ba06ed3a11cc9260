using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Offline;

/// <summary>The field for the passphrase of a package.</summary>
public sealed partial class PassphraseField : ComponentBase
{
    /// <summary>Name of the field in its form.</summary>
    [Parameter]
    public string Name { get; set; } = "passphrase";
}
