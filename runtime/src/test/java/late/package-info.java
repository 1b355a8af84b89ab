/** Tests that leave threads behind, outside of the packages whose frames are never a project's. */
package late;
