using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Offline;
using KnowledgeHub.Core.Taxonomy;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Offline;

/// <summary>What one row of a workbook would change, and the choice where the portal has a newer answer.</summary>
public sealed partial class WorkbookChangeView : ComponentBase
{
    /// <summary>The row.</summary>
    [Parameter, EditorRequired]
    public required WorkbookChange Change { get; set; }

    /// <summary>The assessment.</summary>
    [Parameter, EditorRequired]
    public required Assessment Assessment { get; set; }

    /// <summary>Its version of the framework.</summary>
    [Parameter, EditorRequired]
    public required MaturityFramework Framework { get; set; }

    /// <summary>The vocabularies.</summary>
    [Parameter, EditorRequired]
    public required TaxonomyCatalogue Taxonomy { get; set; }

    /// <summary>Whether the workbook was chosen already.</summary>
    [Parameter]
    public bool IsTaken { get; set; }

    private string Anchor => $"row-{Change.Row.Indicator}-{Change.Row.Agency}";
}
