namespace KnowledgeHub.Portal.Shared;

/// <summary>
/// An address that needs a fresh proof of who is at the keyboard (<see cref="Core.Access.StepUpRules"/>): to send its forms, or
/// even to read it. A link to such a file has no <c>download</c>: browsers would save the page that asks under its name.
/// </summary>
/// <param name="onRead">Whether reading needs it, too.</param>
/// <param name="keepsForm">Whether a form is kept meanwhile; not so one that holds a secret.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class StepUpAttribute(bool onRead = false, bool keepsForm = true) : Attribute
{
    /// <summary>Whether reading needs it, too.</summary>
    public bool OnRead => onRead;

    /// <summary>Whether a form is kept meanwhile.</summary>
    public bool KeepsForm => keepsForm;
}
