namespace KnowledgeHub.Portal.Shared.Charts;

/// <summary>Which way a label grows from its spot, whatever the direction of writing.</summary>
public enum LabelSide
{
    Left,
    Middle,
    Right,
}
