using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeHub.Data.History;

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
        builder.HasIndex(audit => new { audit.Kind, audit.AggregateId });
        builder.HasIndex(audit => audit.AtUtc);
    }
}
