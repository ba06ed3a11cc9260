namespace KnowledgeHub.Data.Auditing;

/// <summary>How the audit trail knows of changes of a table.</summary>
public enum AuditDecision
{
    /// <summary>Every change passes through <see cref="History.AggregateWriter"/>: revision and event.</summary>
    Aggregate,

    /// <summary>Its rows are parts of an aggregate and are written with it, under its event.</summary>
    PartOfAggregate,

    /// <summary>Who changes it adds an event in the same transaction.</summary>
    Event,

    /// <summary>Changes of accounts, which pass through ASP.NET Core Identity.</summary>
    Account,

    /// <summary>A person's own business that changes nothing for anybody else: no event, and it goes with the account.</summary>
    OwnBusiness,

    /// <summary>Computed or counted by the portal; nobody decides anything by it.</summary>
    Derived,

    /// <summary>What the portal needs to run; a person changes it only through something that has an event.</summary>
    Technical,

    /// <summary>The history itself.</summary>
    History,
}
