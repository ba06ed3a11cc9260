using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeHub.Data.History;

/// <summary>Written with every save and read by hardly anybody: no index but the number, in whose order the times stand too.</summary>
internal sealed class AuditEventConfiguration : IEntityTypeConfiguration<AuditEvent>
{
    public void Configure(EntityTypeBuilder<AuditEvent> builder)
    {
        builder.ToTable("AuditEvents");
        builder.HasKey(audit => audit.Id);
        builder
            .Property(audit => audit.Kind)
            .HasConversion(AggregateKindConversion.Instance)
            .HasMaxLength(40);
        builder.Property(audit => audit.AggregateId).HasMaxLength(80);
        builder.Property(audit => audit.Action).HasMaxLength(80);
        builder.Property(audit => audit.ActorId).HasMaxLength(80);
    }
}
